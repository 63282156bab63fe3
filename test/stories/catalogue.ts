import type { TemplateResult } from 'lit';
import type { Attributes } from '../../stories/attributes.js';
import type { Promised, Story } from '../../stories/story.js';
import { storyFiles } from '../engines/commands.js';
import { engine } from '../engines/engine.js';

/** What all stories of a file have in common. */
interface Meta extends Pick<Story, 'args' | 'parameters'> {
  readonly id: string;
  readonly render?: (given: Attributes) => TemplateResult;
}

/** A story as the tests render it. */
export interface ListedStory extends Promised {
  /** `weather-regions-views: Table` */
  readonly name: string;
  /** Resolves when what it needs is there. */
  prepare(): Promise<unknown>;
  template(): TemplateResult;
}

/**
 * The stories of one folder of `stories/`, which is named after an element.
 *
 * @param folder The empty string for those that stand in none.
 */
export async function storiesIn(folder: string): Promise<readonly ListedStory[]> {
  const paths = (await storyFiles()).filter((path) => path.split('/').slice(0, -1).join('/') === folder);
  const files = await Promise.all(
    paths.map(
      (path) =>
        import(new URL(`../../stories/${path}`, import.meta.url).href) as Promise<Record<string, unknown>>,
    ),
  );
  return files.flatMap(({ default: meta, ...exported }) =>
    Object.entries(exported as Record<string, Story>).map(([name, story]) =>
      listed(meta as Meta, name, story),
    ),
  );
}

/** All stories in Chromium, and every fifth in the others, for what hardly differs between engines. */
export const sampled = (stories: readonly ListedStory[]): readonly ListedStory[] =>
  engine === 'chromium' ? stories : stories.filter((_, index) => index % 5 === 0);

/** Storybook's own rules: a story's render, arguments and parameters go before those of its file. */
function listed(
  meta: Meta,
  name: string,
  { args, loaders = [], parameters, render = meta.render }: Story,
): ListedStory {
  return {
    name: `${meta.id}: ${name}`,
    ...meta.parameters,
    ...parameters,
    prepare: () => Promise.all([loaders].flat().map((load) => (load as () => unknown)())),
    template: () => render!({ ...meta.args, ...args }),
  };
}
