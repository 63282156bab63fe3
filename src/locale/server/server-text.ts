/** What `html-portlets` says to whoever runs it on a server. */
export interface ServerText {
  readonly usage: string;
  unknownCommand(name: string): string;
  /** @param error What was thrown, or the reason itself. */
  cannotRead(path: string, error: unknown): string;
  cannotWrite(path: string, error: unknown): string;

  notJson(why: string): string;
  readonly noSources: string;
  inSource(position: number, id: string, fault: string): string;
  unknownKey(key: string, known: readonly string[]): string;
  sameId(id: string): string;
  readonly notAnObject: string;
  readonly badId: string;
  readonly noUrl: string;
  badUrl(url: string): string;
  readonly urlWithPassword: string;
  badChoice(key: string, values: readonly string[]): string;
  readonly badContact: string;
  notBoolean(key: string): string;
  outOfRange(key: string, low: number, high: number): string;
  readonly badTypes: string;
  readonly nothingWritten: string;

  badOption(why: string): string;
  unknownHost(host: string): string;
  privateAddress(host: string, address: string): string;
  earlierAddresses(addresses: readonly string[]): string;
  noCertificates(path: string): string;
  written(path: string): string;
  unchanged(path: string): string;
  includeInHttp(path: string): string;
  includeInServer(path: string): string;
  sourceAt(id: string, path: string): string;
  writtenTwice(path: string): string;
  tooLarge(path: string, megabytes: number): string;
  readonly noBlocks: string;
  inBlock(position: number, fault: string): string;
  readonly badFile: string;
  badAttribute(name: string): string;
  readonly noOut: string;
  overwritesPage(path: string): string;
  readonly pagesWithoutBlocks: string;
  unclosed(path: string, line: number): string;
  badBlock(why: string): string;
  clockOff(minutes: number): string;
  asked(count: number): string;
  /** How a block came out. */
  readonly status: Readonly<Record<'new' | 'old' | 'missing' | 'own', string>>;

  items(count: number): string;
  newestOf(day: string): string;
  withImages(count: number): string;
  /** What is the matter with a block. */
  readonly condition: Readonly<Record<'missing' | 'empty' | 'old' | 'images', string>>;
  /** What a check of a page does not see. */
  readonly unseen: string;

  readonly reloaded: string;
  nginxRefuses(why: string): string;
}
