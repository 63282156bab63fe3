import type { TemplateResult } from 'lit';
import type { NewsText } from '../../locale/news/news-text.js';
import type { NewsItem, NewsPicture } from '../../news/news-item.js';

/** The layouts, the default first. */
export const LAYOUTS = ['focus', 'list', 'cards', 'carousel', 'headlines'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What of a story an author may ask for beside its title. */
export const SHOWN = ['date', 'picture', 'summary', 'category'] as const;
export type Shown = (typeof SHOWN)[number];

/** One story as a layout draws it. */
export interface Story {
  readonly item: NewsItem;
  /** Where its title leads; missing where the source tells no address. */
  readonly href: string | undefined;
  /** This reader has not seen it yet. */
  readonly fresh: boolean;
  /** The first of its pictures that has not failed to load. */
  readonly picture: NewsPicture | undefined;
}

/** What a layout draws. */
export interface Layout {
  readonly name: LayoutName;
  readonly text: NewsText;
  /** In order. Those still waited for are `undefined`: their places are drawn blank. */
  readonly stories: readonly (Story | undefined)[];
  readonly show: readonly Shown[];
  /** Rank of the titles. */
  readonly rank: number;
  /** The block's language is Vietnamese, and so need not be said of Vietnamese stories. */
  readonly vietnamese: boolean;
  /** Index of the story in the large place. */
  readonly current: number;
  /** The reader turns to a story. */
  choose(index: number): void;
  /** What turns the large place to the next story, where it changes by itself. Stands behind the list. */
  readonly clock: unknown;
  /** A picture could not be loaded. */
  pictureFailed(src: string): void;
}

export type DrawLayout = (layout: Layout) => TemplateResult;
