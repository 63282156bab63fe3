import type { CSSResult, TemplateResult } from 'lit';
import type { NewsText } from '../../locale/news/news-text.js';
import type { NewsItem, NewsImage } from '../../news/news-item.js';
import type { Autoplay } from '../autoplay.js';

/** Parts of a story that an author may ask for beside its title. */
export const STORY_PARTS = ['date', 'picture', 'summary', 'category'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** A story as layouts render it. */
export interface Story {
  readonly item: NewsItem;
  /** Where its title links to; `undefined` where the source gives no URL. */
  readonly href: string | undefined;
  /** This reader has not seen it yet. */
  readonly isNew: boolean;
  /** The first of its images that has not failed to load. */
  readonly image: NewsImage | undefined;
}

/** What a layout renders. */
export interface StoryList {
  readonly text: NewsText;
  /** In order. `undefined` is a placeholder for a story that is still loading. */
  readonly stories: readonly (Story | undefined)[];
  /** The source has not answered yet, and what stands for its stories keeps their room. */
  readonly isWaiting: boolean;
  /** What is shown of each. */
  readonly parts: readonly StoryPart[];
  /** Heading level of the titles. */
  readonly headingLevel: number;
  /** The block is in Vietnamese, so Vietnamese stories need no `lang`. */
  readonly isVietnamese: boolean;
  /** Index of the current story. */
  readonly current: number;
  /** Makes a story the current one. */
  select(index: number): void;
  readonly autoplay: Autoplay | undefined;
  onImageError(src: string): void;
}

/** One layout. */
export interface Layout {
  /** What it shows of each story unless the author says otherwise. */
  readonly defaultParts: readonly StoryPart[];
  readonly styles: CSSResult;
  render(list: StoryList): TemplateResult;
}
