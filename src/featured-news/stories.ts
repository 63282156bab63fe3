import type { ReactiveControllerHost } from 'lit';
import type { NewsItem } from '../news/news-item.js';
import { urlWithId } from '../sanitize/url-parts.js';
import { isNew } from './is-new.js';
import type { Story, StoryPart } from './layouts/layout.js';

interface StoryOptions {
  /** URL of the page that shows a story, with `{id}` in place of its id. Default: the story's own. */
  readonly articleHref: string | null;
  /** Hours for which a story counts as new. */
  readonly newFor: number;
  /** When this reader's previous visit ended, in milliseconds since 1970. */
  readonly lastVisit: number | undefined;
}

/** Makes stories of items, without images that cannot be loaded. */
export class Stories {
  private readonly failedImages = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  from(items: readonly NewsItem[], { articleHref, newFor, lastVisit }: StoryOptions): Story[] {
    return items.map((item) => ({
      item,
      href: articleHref ? urlWithId(articleHref, item.id) : item.url,
      isNew: isNew(item.published, Date.now(), newFor, lastVisit),
      image: item.images.find(({ src }) => !this.failedImages.has(src)),
    }));
  }

  readonly onImageError = (src: string): void => {
    this.failedImages.add(src);
    this.host.requestUpdate();
  };
}

/** Of the parts those that any story has: no space is taken for the others. */
export const partsOf = (stories: readonly (Story | undefined)[], parts: readonly StoryPart[]) =>
  parts.filter((part) => stories.some((story) => story && hasPart(story, part)));

function hasPart({ item, image }: Story, part: StoryPart): boolean {
  return {
    date: !!item.published,
    picture: !!image,
    summary: !!item.summary,
    category: item.categories.length > 0,
  }[part];
}
