import { readdir } from 'node:fs/promises';

/**
 * The server's end of `commands.ts`: sizes of the page, media and touch, in each engine by its own means.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pageCommands() {
  return {
    name: 'page-commands',
    executeCommand({ command, payload, session }) {
      switch (command) {
        case 'page-viewport':
          return session.browser.setViewport(session.id, payload);
        case 'page-media':
          return session.browser.emulateMedia(session.id, payload);
        case 'page-tap':
          return session.browser.tap(session.id, payload).then(() => true);
        case 'story-files':
          return storyFiles();
        default:
          return undefined;
      }
    },
  };
}

/** Paths of all files of stories, below `stories/`. */
async function storyFiles() {
  const paths = await readdir('stories', { recursive: true });
  return paths.filter((path) => path.endsWith('.stories.ts')).sort();
}
