/** What makes a careless reader slow when a text consists of it: each is repeated until the text has its size. */
const UNITS: readonly string[] = [
  ' ',
  '\n',
  ' \n',
  '\u00a0',
  '\u00a0 ',
  '\u200b',
  '\u200b\u00a0',
  '\u0301\u0323',
  'a',
  'A ',
  'Ă',
  '1',
  '1.111.',
  '1/1/',
  '12 thang ',
  '12:30 ',
  '13/8/2020 ',
  '.',
  '. ',
  '.(',
  'TP. ',
  'A. "',
  '…',
  '-',
  '- a. ',
  '(',
  '()',
  '((a)',
  '[',
  '{',
  '{a',
  '"',
  "'",
  '=',
  'a=',
  'a = "',
  ',',
  ', ',
  ';',
  '; ',
  ':',
  '|',
  '/',
  '?',
  '%',
  '&',
  '&#',
  '&a',
  '&amp;',
  '<',
  '< ',
  '</',
  '<a',
  '<a ',
  '<a b ',
  '<a b="',
  "<a b='",
  '<a b=">" ',
  '<a:b ',
  '<br',
  '<br ',
  '<p>',
  '</p ',
  '<p>a',
  '<div>',
  '<div><b>',
  '<div><b>a:</b>',
  '<b id=1><p>',
  '<!--',
  '<!-',
  '<!doctype',
  '<![CDATA[',
  ']]>',
  '<?xml ',
  '<img ',
  '<img src="',
  '<img src=a.jpg>',
  '<script>',
  '<svg>',
  '<table><tr><td>',
  '<ul><li>',
  '<p>- a</p>',
  '<p>a<br><br>',
  '<a href=a.pdf>a</a>',
  '<span data-sp-componentid>',
  'data:',
  'https://a/',
  '/assets/a/',
];

const SMALL = 50_000;

/** Milliseconds for the largest; a reader that looks at each letter a few times needs tens. */
const LIMIT = 1_000;

/**
 * The shapes over which a reader is slow: none of three attempts stays within the limit. The size grows, so that quadratic time ends
 * early.
 *
 * @param read May reject: a reason is as good as an answer.
 * @param wrap Puts the text where the reader finds it.
 * @param largest Characters of the text.
 * @param step Tries each so many-th shape.
 */
export async function slowShapes(
  read: (source: string) => unknown,
  wrap: (text: string) => string = (text) => text,
  largest = 500_000,
  step = 1,
): Promise<string[]> {
  const slow: string[] = [];
  for (const unit of UNITS.filter((_, index) => index % step === 0)) {
    for (const size of largest > 2 * SMALL ? [SMALL, largest] : [largest]) {
      const time = await slowTime((part) => read(wrap(unit.repeat(part / unit.length))), size);
      if (!time) continue;
      slow.push(`${JSON.stringify(unit)}: ${Math.round(time)} ms for ${size}`);
      break;
    }
  }
  return slow;
}

/**
 * How long a reader takes for a size, in milliseconds, where it takes more than twice as long as for half of it, and longer than
 * the limit.
 */
export async function slowTime(read: (size: number) => unknown, size: number): Promise<number | undefined> {
  let time = Infinity;
  // On a busy machine all takes long; but only what is not linear takes much more than twice as long as half of it, each time.
  for (let round = 0; round < 3; round++) {
    time = await quickest(() => read(size));
    if (time <= LIMIT || time < 3 * (await quickest(() => read(size / 2)))) return undefined;
  }
  return time;
}

async function quickest(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > LIMIT; attempt++) {
    const start = performance.now();
    await Promise.resolve()
      .then(run)
      .catch(() => undefined);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
