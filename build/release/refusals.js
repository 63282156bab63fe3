import { surfaceChanges, unnamed } from './surface.js';

/**
 * Why there is no release of what is here.
 *
 * @param {object} facts
 * @param {readonly string[] | undefined} facts.changedFiles Not committed; `undefined` outside of a git work tree.
 * @param {string} facts.version Of package.json.
 * @param {string} facts.changelog
 * @param {readonly string[] | undefined} facts.recorded The surface of the last release; `undefined` before the first.
 * @param {readonly string[]} facts.surface What pages may rely on now.
 * @param {'vi' | 'en'} lang
 * @returns {string[]} A sentence for each reason, with what to do.
 */
export function refusals({ changedFiles, version, changelog, recorded, surface }, lang) {
  const text = texts[lang];
  const entry = entryOf(changelog, version);
  const undocumented =
    recorded && entry !== undefined ? unnamed(surfaceChanges(recorded, surface), entry) : [];
  return [
    ...(changedFiles ? [] : [text.noGit]),
    ...(changedFiles?.length ? [text.dirty(changedFiles)] : []),
    ...(entry === undefined ? [text.noEntry(version)] : []),
    ...(entry === '' ? [text.emptyEntry(version)] : []),
    ...(undocumented.length ? [text.surface(version, undocumented)] : []),
  ];
}

/**
 * What the changelog says of a version.
 *
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined} `undefined` where it has no entry.
 */
export function entryOf(changelog, version) {
  const entries = changelog.split(/^## /m).slice(1);
  const entry = entries.find((text) => text.split(/[\s–-]/, 1)[0] === version.split('-', 1)[0]);
  return entry?.slice(entry.split('\n', 1)[0].length).trim();
}

const list = (lines) => lines.map((line) => `\n    ${line}`).join('');

const texts = {
  vi: {
    noGit:
      'Đây không phải thư mục git, nên không biết bản phát hành được làm từ mã nào. Hãy chạy trong bản sao git của dự án.',
    dirty: (files) => `Còn thay đổi chưa commit. Hãy commit hoặc cất chúng rồi chạy lại:${list(files)}`,
    noEntry: (version) =>
      `CHANGELOG.md chưa có mục cho bản ${version}. Hãy thêm dòng "## ${version} – ngày", kể những gì thay đổi, rồi commit.`,
    emptyEntry: (version) =>
      `Mục ${version} trong CHANGELOG.md còn trống. Hãy kể những gì thay đổi, rồi commit.`,
    surface: (version, lines) =>
      `Những điều trang web dựa vào đã thay đổi mà mục ${version} của CHANGELOG.md không nhắc tên. Hãy viết tên của chúng trong dấu \`…\`:${list(lines)}`,
  },
  en: {
    noGit:
      'This is no git work tree, so nobody could tell what the release was made from. Run it in a clone of the project.',
    dirty: (files) =>
      `There are changes without a commit. Commit or stash them, then run this again:${list(files)}`,
    noEntry: (version) =>
      `CHANGELOG.md has no entry for ${version}. Add a line "## ${version} – date", say what has changed, and commit.`,
    emptyEntry: (version) =>
      `The entry for ${version} in CHANGELOG.md is empty. Say what has changed, and commit.`,
    surface: (version, lines) =>
      `What pages rely on has changed, and the entry for ${version} in CHANGELOG.md does not name it. Write these names in backquotes:${list(lines)}`,
  },
};
