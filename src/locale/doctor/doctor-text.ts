/** The words of the doctor's report, for the webmaster. Values in it (addresses, lines to copy) are the same in every language. */
export interface DoctorText {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  readonly asking: string;
  readonly page: string;
  readonly browser: string;
  readonly time: string;
  readonly scripts: string;
  readonly elements: string;
  readonly blocks: string;
  readonly blocked: string;
  /** Behind what is blocked and the library does not need. */
  readonly notNeeded: string;
  readonly steps: string;
  readonly none: string;
  readonly runs: string;
  readonly aside: string;
  readonly isStranger: string;
  readonly isMissing: string;
  /** What became of a block or carrier. */
  readonly outcomes: Readonly<
    Record<'unknown' | 'unfit' | 'edited' | 'stranger' | 'unregistered' | 'waiting', string>
  >;
  readonly allWell: string;
  /** A part of the page that could not be examined. */
  unreadable(error: string): string;
  /** Exact next steps. */
  stepScript(): string;
  stepStopped(error: string): string;
  stepVersions(versions: string): string;
  stepOneLine(): string;
  stepStranger(tag: string): string;
  stepName(name: string, names: string): string;
  stepUnfit(tag: string): string;
  stepPolicy(line: string): string;
  stepCors(host: string, origin: string): string;
  stepMixed(address: string): string;
  stepIntegrity(line: string): string;
  stepFailed(block: string, reason: string, address: string): string;
  stepNoSource(block: string, reason: string): string;
}
