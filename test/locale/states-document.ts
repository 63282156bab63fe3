import type { Reason } from '../../src/data/error.js';
import { causeOf, whyOf } from '../../src/locale/failures.js';
import { noticeText } from '../../src/locale/notice.js';
import { portletText } from '../../src/locale/portlet.js';
import type { ContentKind } from '../../src/locale/portlet-text.js';

/** Every reason, with examples of statuses. */
const REASONS: readonly Reason[] = [
  ...(['offline', 'unreachable', 'timeout', 'cut-off', 'redirect', 'cors', 'rate-limited'] as const),
  ...([304, 400, 401, 403, 404, 405, 407, 408, 410, 413, 451, 500, 502, 503, 504] as const).map(
    (status) => `http-${status}` as const,
  ),
  ...([
    'html-instead',
    'not-a-fragment',
    'not-a-feed',
    'bad-answer',
    'too-large',
    'entities-refused',
  ] as const),
  ...(['bad-selector', 'empty-source', 'no-items'] as const),
];

const ELEMENTS: readonly (readonly [tag: string, kind: ContentKind])[] = [
  ['weather-regions', 'data'],
  ['featured-news', 'news'],
  ['news-article', 'article'],
  ['html-portlet', 'content'],
];

const OWN = {
  setup: 'an attribute of the page is wrong, as `src="http://"`',
  file: 'a file of the library could not be loaded',
  rendering: 'an exception while the block was rendered',
} as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const vi = noticeText('vi');

/** docs/states.md. */
export function statesDocument(): string {
  const frames = ELEMENTS.map(([tag, kind]) => [
    `\`<${tag}>\``,
    vi.missing('Tên khối', 'vì sao'),
    vi.noneNewer(kind, 'vì sao'),
    kind === 'news' || kind === 'article' ? vi.incomplete(kind, 'vì sao') : '–',
  ]);
  const ages = ELEMENTS.map(([tag, kind]) => [
    `\`<${tag}>\``,
    vi.asOf(kind, '10:15', '3 giờ trước'),
    vi.old(kind, '10:15 22/11/2025', '400 ngày trước'),
    vi.undated(kind),
  ]);
  const causes = REASONS.map((reason) => {
    const of = (kind: ContentKind) => whyOf(causeOf({ reason }, kind), 'vi');
    const common = of('data');
    return [
      `\`${reason}\``,
      ...ELEMENTS.map(([, kind], index) => (index && of(kind) === common ? '″' : of(kind))),
      whyOf(causeOf({ reason }, 'data'), 'en'),
    ];
  });
  const own = Object.entries(OWN).map(([ownFault, what]) => {
    const failure = { reason: 'bad-answer', ownFault: ownFault as keyof typeof OWN } as const;
    return [what, whyOf(causeOf(failure, 'data'), 'vi'), whyOf(causeOf(failure, 'data'), 'en')];
  });
  return `# What a reader is told

Made from \`src/locale\` by \`npm run docs:states\`; a test keeps it so, and \`test/page/faults\` that a reader finds it so. A block that could
not be renewed says how old what it shows is, then what it could not load, then why, then since when it has been trying.

## What could not be loaded

Nothing is shown: state \`error\`. The page's own content is shown: state \`error\`, with the second sentence. An earlier answer is shown: state
\`stale\`, with its age before the second sentence. The third is that of a list which was cut off, of which the whole items are shown.

${table(['element', 'nothing is shown', 'something is shown', 'cut off'], frames)}

Where nothing was loaded before: ${vi.tryingSince('10:15')} (${noticeText('en').tryingSince('10:15')}) Every such line has the button ${portletText('vi').retry}.

## How old what is shown is

${table(['element', 'age', 'too old to pass for current', 'from the future'], ages)}

## Why

The second half of the sentence, by the reason that \`portlet-error\` carries. ″: as for \`<weather-regions>\`.

${table(['reason', ...ELEMENTS.map(([tag]) => `\`<${tag}>\``), 'in English'], causes)}

Any other status from 400 to 499 is as \`http-400\`, any other as \`http-500\`.

What is wrong on the page itself is not blamed on its source, whatever the reason:

${table(['what', 'in Vietnamese', 'in English'], own)}
`;
}
