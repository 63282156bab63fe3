import { accessSync, constants } from 'node:fs';

/**
 * The first of these paths that this machine can execute.
 *
 * @param {readonly (string | undefined)[]} paths In order of preference; empty ones are skipped.
 * @returns {string | undefined}
 */
export function firstExecutable(paths) {
  return paths.find((path) => path && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
