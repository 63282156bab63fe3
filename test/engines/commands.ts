import { executeServerCommand } from '@web/test-runner-commands';

/** What a test can pretend about the reader's screen and wishes. What is left out is as the browser has it. */
export interface Media {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

/**
 * Emulates media until the next call, or the end of the test file. An empty object ends it.
 *
 * @returns Whether this engine can: Chromium does, Firefox and WebKit do not.
 */
export function emulateMedia(media: Media): Promise<boolean> {
  return executeServerCommand<boolean, Media>('page-media', media);
}

/**
 * Gives the page this size, in CSS pixels.
 *
 * @returns Whether it has that size now: WebKit's window cannot be narrower than its tool bar.
 */
export function setViewport(size: { width: number; height: number }): Promise<boolean> {
  return executeServerCommand<boolean, { width: number; height: number }>('page-viewport', size);
}

/** Taps with a finger on this point of the visible page, in whole CSS pixels. */
export function tap(x: number, y: number): Promise<void> {
  return executeServerCommand<void, { x: number; y: number }>('page-tap', { x, y });
}

/** The paths of all files of stories, below `stories/`. */
export function storyFiles(): Promise<readonly string[]> {
  return executeServerCommand<readonly string[], undefined>('story-files');
}
