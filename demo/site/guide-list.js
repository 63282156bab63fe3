import { places } from '../../hosts/places.js';

/**
 * The guides: documents of the repository as pages of the site. The text is theirs.
 *
 * @typedef {object} Guide
 * @property {string} slug Its page, without the ending.
 * @property {string} file In the repository.
 * @property {string} vi Its title.
 * @property {string} en
 */

/** @type {readonly { vi: string, en: string, guides: readonly Guide[] }[]} */
export const groups = [
  {
    vi: 'Bắt đầu',
    en: 'Begin',
    guides: [
      {
        slug: 'bat-dau',
        file: 'README.vi.md',
        vi: 'Cho quản trị trang',
        en: 'In Vietnamese, for webmasters',
      },
      { slug: 'begin', file: 'README.md', vi: 'Bằng tiếng Anh', en: 'In English' },
    ],
  },
  {
    vi: 'Nơi đặt',
    en: 'Hosts',
    guides: [
      { slug: 'hosts', file: 'hosts/README.md', vi: 'Gói cho từng hệ', en: 'Packs' },
      ...places.map(({ name, title }) => ({
        slug: `hosts-${name}`,
        file: `hosts/${name}/README.md`,
        vi: title,
        en: title,
      })),
      { slug: 'hosts-nginx', file: 'hosts/nginx/README.md', vi: 'nginx', en: 'nginx' },
      { slug: 'editors', file: 'docs/editors.md', vi: 'Trình soạn thảo', en: 'Editors' },
      { slug: 'dirty-pages', file: 'docs/dirty-pages.md', vi: 'Trang cũ, nhiều mã lạ', en: 'Dirty pages' },
    ],
  },
  {
    vi: 'Dùng',
    en: 'Use',
    guides: [
      { slug: 'sources', file: 'docs/sources.md', vi: 'Nguồn và định dạng', en: 'Sources and formats' },
      { slug: 'theming', file: 'docs/theming.md', vi: 'Màu và kiểu', en: 'Theming' },
      { slug: 'language', file: 'docs/language.md', vi: 'Ngôn ngữ', en: 'Language' },
      { slug: 'accessibility', file: 'docs/accessibility.md', vi: 'Tiếp cận', en: 'Accessibility' },
      { slug: 'states', file: 'docs/states.md', vi: 'Khi có sự cố', en: 'Failure behaviour' },
      {
        slug: 'policies',
        file: 'docs/policies.md',
        vi: 'Chính sách an ninh của trang',
        en: 'Security policies',
      },
      { slug: 'security', file: 'SECURITY.md', vi: 'Cam kết an ninh', en: 'Security promises' },
      { slug: 'old-browsers', file: 'docs/old-browsers.md', vi: 'Trình duyệt cũ', en: 'Old browsers' },
    ],
  },
  {
    vi: 'Máy chủ và quy mô',
    en: 'Servers and scale',
    guides: [
      { slug: 'scale', file: 'docs/scale.md', vi: 'Quy mô', en: 'Scale' },
      { slug: 'gateway', file: 'docs/gateway.md', vi: 'Cổng lấy tin', en: 'The gateway' },
      { slug: 'render', file: 'docs/render.md', vi: 'Viết sẵn trên máy chủ', en: 'Rendering on a server' },
      { slug: 'preloading', file: 'docs/preloading.md', vi: 'Tải trước', en: 'Preloading' },
      { slug: 'figures', file: 'docs/figures.md', vi: 'Số đo', en: 'Figures' },
    ],
  },
  {
    vi: 'Góp sức',
    en: 'Contribute',
    guides: [
      { slug: 'contributing', file: 'CONTRIBUTING.md', vi: 'Góp sức', en: 'Contributing' },
      { slug: 'architecture', file: 'docs/architecture.md', vi: 'Kiến trúc', en: 'Architecture' },
      { slug: 'changelog', file: 'CHANGELOG.md', vi: 'Thay đổi', en: 'Changelog' },
      { slug: 'releasing', file: 'RELEASING.md', vi: 'Phát hành', en: 'Releasing' },
    ],
  },
];

export const guides = groups.flatMap((group) => group.guides);

/** Where a file is read that is no guide. */
const REPOSITORY = 'https://github.com/html-portlets/html-portlets/blob/main/';

/**
 * Where a link of a document leads.
 *
 * @param {string} file The document, in the repository.
 * @param {string} href As it is written there.
 * @param {(guide: Guide) => string | undefined} hrefOf Where a guide is read; `undefined`: in the repository.
 * @returns {string}
 */
export function linkFrom(file, href, hrefOf) {
  const [address, fragment] = href.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const isOurs = href.startsWith(REPOSITORY);
  if (!address || (!isOurs && /^[a-z]+:/i.test(address))) return href;
  const path = isOurs
    ? address.slice(REPOSITORY.length)
    : new URL(address, `file:///${file}`).pathname.slice(1);
  const guide = guides.find((known) => known.file === path);
  const read = guide && hrefOf(guide);
  return `${read ?? REPOSITORY + path}${hash}`;
}
