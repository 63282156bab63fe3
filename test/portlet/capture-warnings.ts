/** Collects the console's warnings, which are for the page's editor, anew for each test. To be called in a `describe`. */
export function captureWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  });
  afterEach(() => void (console.warn = warn));
  return warnings;
}
