import type { TemplateResult } from 'lit';
import type { Attributes } from '../../stories/attributes.js';
import type { Promised, Story } from '../../stories/story.js';
import * as newsEvery from '../../stories/featured-news/every-layout.stories.js';
import * as newsFrame from '../../stories/featured-news/frame.stories.js';
import * as newsLayouts from '../../stories/featured-news/layouts.stories.js';
import * as newsStates from '../../stories/featured-news/states.stories.js';
import * as content from '../../stories/html-portlet/content.stories.js';
import * as htmlStates from '../../stories/html-portlet/states.stories.js';
import * as articleSources from '../../stories/news-article/article.stories.js';
import * as articleFrame from '../../stories/news-article/frame.stories.js';
import * as articleStates from '../../stories/news-article/states.stories.js';
import * as articleTools from '../../stories/news-article/tools.stories.js';
import * as page from '../../stories/page.stories.js';
import * as failures from '../../stories/weather-regions/failures.stories.js';
import * as frame from '../../stories/weather-regions/frame.stories.js';
import * as places from '../../stories/weather-regions/places.stories.js';
import * as skies from '../../stories/weather-regions/skies.stories.js';
import * as sources from '../../stories/weather-regions/sources.stories.js';
import * as states from '../../stories/weather-regions/states.stories.js';
import * as views from '../../stories/weather-regions/views.stories.js';

/** What all stories of a file have in common. */
interface Meta extends Pick<Story, 'args' | 'parameters'> {
  readonly id: string;
  readonly render?: (given: Attributes) => TemplateResult;
}

/** A story as the tests tell it. */
export interface Told extends Promised {
  /** `weather-regions-views: Table` */
  readonly name: string;
  /** What is to be there before it begins. */
  prepare(): Promise<unknown>;
  template(): TemplateResult;
}

const files = [
  views,
  states,
  failures,
  frame,
  places,
  skies,
  sources,
  content,
  htmlStates,
  page,
  newsLayouts,
  newsStates,
  newsFrame,
  articleSources,
  articleTools,
  articleStates,
  articleFrame,
  newsEvery,
];

/** Every story. */
export const stories: readonly Told[] = files.flatMap(({ default: meta, ...exported }) =>
  Object.entries(exported as Record<string, Story>).map(([name, story]) => told(meta as Meta, name, story)),
);

/** The story of that name. */
export const storyNamed = (wanted: string) => stories.find(({ name }) => name === wanted)!;

/** The stories of one file. */
export const storiesOf = (id: string) => stories.filter(({ name }) => name.startsWith(`${id}: `));

/** Storybook's own rules: a story's render, arguments and parameters go before those of its file. */
function told(
  meta: Meta,
  name: string,
  { args, loaders = [], parameters, render = meta.render }: Story,
): Told {
  return {
    name: `${meta.id}: ${name}`,
    ...meta.parameters,
    ...parameters,
    prepare: () => Promise.all([loaders].flat().map((load) => (load as () => unknown)())),
    template: () => render!({ ...meta.args, ...args }),
  };
}
