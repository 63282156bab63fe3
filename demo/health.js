import { escape } from './markup.js';

/** What a portal needs to learn of blocks that have been failing for long: it takes their lines, and shows them on a page. */

/** The members of a line, in the order in which they are shown. */
const MEMBERS = ['since', 'tag', 'page', 'source', 'reason', 'version'];

/** Anyone can send lines: no more than so many are kept, and none of more characters. */
const MAX_LINES = 200;
const MAX_LENGTH = 4000;

export function createHealth() {
  /** @type {Record<string, string>[]} The newest first. */
  const lines = [];

  return {
    /**
     * @param {import('node:http').IncomingMessage} request
     * @returns {Promise<number>} The status of the response.
     */
    async receive(request) {
      let text = '';
      for await (const piece of request.setEncoding('utf8')) {
        text += piece;
        if (text.length > MAX_LENGTH) return 413;
      }
      const line = parse(text);
      if (!line) return 400;
      lines.unshift(line);
      lines.length = Math.min(lines.length, MAX_LINES);
      return 204;
    },

    /** @returns {string} HTML. */
    page() {
      const row = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
        `<tr>${cells.map((cell) => `<${name}>${escape(cell)}</${name}>`).join('')}</tr>`;
      const rows = lines.map((line) =>
        row(
          'td',
          MEMBERS.map((member) => line[member]),
        ),
      );
      return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Khối gặp sự cố · Blocks in trouble</title>
<h1>Khối gặp sự cố · Blocks in trouble</h1>
${rows.length ? `<table>${row('th', MEMBERS)}${rows.join('')}</table>` : '<p>Chưa có khối nào · None so far</p>'}
</html>
`;
    },
  };
}

/**
 * @param {string} text
 * @returns {Record<string, string> | undefined} Nothing for what is no line.
 */
function parse(text) {
  try {
    const line = JSON.parse(text);
    const isWhole = MEMBERS.every((member) => typeof line[member] === 'string');
    return isWhole ? Object.fromEntries(MEMBERS.map((member) => [member, line[member]])) : undefined;
  } catch {
    return undefined;
  }
}
