const oldTones: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['òe', 'oè'],
  ['úy', 'uý'],
];

const withoutMarks = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const slug = (name: string) => withoutMarks(name).toLowerCase().replace(/[ –]+/g, '-');

/** The ways in which a page's author may write one name of a province. */
export function spellings(name: string): readonly string[] {
  const otherTone = oldTones.reduce((text, [one, other]) => text.replace(one, other), name);
  return [
    name,
    name.normalize('NFD'),
    withoutMarks(name),
    slug(name),
    slug(name).replace(/-/g, '_'),
    name.toUpperCase(),
    withoutMarks(name).toUpperCase(),
    name.toUpperCase().normalize('NFD'),
    otherTone,
    otherTone.normalize('NFD'),
    name.replace(/Đ/g, '\u00D0').replace(/đ/g, '\u00F0'),
    name.replace(/ – /g, ' - '),
    name.replace(/ – /g, '-'),
    name.replace(/ /g, '  '),
    name.replace(/ /g, '\u00A0'),
    `  ${name}\t`,
    `tỉnh ${name}`,
    `Tỉnh ${name}`.normalize('NFD'),
    `TỈNH ${name.toUpperCase()}`,
    `tinh ${withoutMarks(name)}`,
    `${withoutMarks(name)} province`,
  ];
}
