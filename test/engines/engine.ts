/** The engine that this test runs in: for what a test cannot do in all of them, never for what the code under test does. */
export const engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrom/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';
