/** What a source's answer is, by its beginning: for whoever reads a report. The readers themselves look closer. */
export function formatOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).trimStart();
  const [, format = 'unknown'] = FORMATS.find(([pattern]) => pattern.test(text)) ?? [];
  return format;
}

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [
    /^[^<]{0,9}(?:<\?xml[^>]{0,500}>\s{0,500}|<!--[^>]{0,500}-->\s{0,500}|<\?xml-[^>]{0,500}>\s{0,500}){0,9}<rss\b/i,
    'RSS',
  ],
  [/^[^<]{0,9}(?:<[?!][^>]{0,500}>\s{0,500}){0,9}<feed\b/i, 'Atom'],
  [/^[^<]{0,9}(?:<[?!][^>]{0,500}>\s{0,500}){0,9}<rdf:RDF\b/i, 'RSS 1.0'],
  [/^\{[^]{0,2000}?"version"\s{0,9}:\s{0,9}"https:\/\/jsonfeed\.org/, 'JSON Feed'],
  [/^\[[^]{0,4000}?"(?:date_gmt|rendered)"/, 'WordPress'],
  [/^\{[^]{0,4000}?"(?:contentFields|contentStructureId|lastPage)"/, 'Liferay'],
  [/^\{[^]{0,4000}?"(?:odata\.metadata|__metadata)"/, 'SharePoint'],
  [/^\{[^]{0,4000}?"type"\s{0,9}:\s{0,9}"node--/, 'Drupal'],
  [/^\{[^]{0,4000}?"type"\s{0,9}:\s{0,9}"articles"/, 'Joomla'],
  [/^[[{][^]{0,4000}?"(?:hourly|current)"/, 'Open-Meteo'],
  [/^\{[^]{0,4000}?"(?:timeseries|geometry)"/, 'MET Norway'],
  [/^[[{]/, 'JSON'],
  [/^</, 'HTML'],
];
