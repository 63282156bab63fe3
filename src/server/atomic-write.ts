import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file as a whole or not at all: whoever reads it meanwhile, and whatever breaks off, finds the former content.
 * A file that already says so is left as it is.
 *
 * @param isDurable Whether it also survives that the machine loses its power, which takes time.
 * @returns Whether its content has changed.
 */
export async function writeAtomically(
  path: string,
  content: string | Buffer,
  isDurable = true,
): Promise<boolean> {
  if ((await readFile(path).catch(() => undefined))?.equals(Buffer.from(content))) return false;
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(part, 'wx', 0o644);
    try {
      await file.writeFile(content);
      if (isDurable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}
