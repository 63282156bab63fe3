/** The part of Trusted Types used here (w3c.github.io/trusted-types). */
interface Policy {
  createHTML(source: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name that a page's `trusted-types` directive must list. */
const NAME = 'html-portlets-html';

let policy: Policy | null | undefined;

/**
 * The source as the page's rules let a parser take it: marked by our own policy, or as it is where the browser knows no
 * policies; `undefined` where the page forbids ours. For the inert parse alone: the mark says that the text may be
 * parsed, not that it is safe to show. The policy is made at the first use, since a refused one is reported.
 */
export function parseable(source: string): string | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return source;
  if (policy === undefined) {
    try {
      policy = trustedTypes.createPolicy(NAME, { createHTML: (text) => text });
    } catch {
      policy = null;
    }
  }
  return policy?.createHTML(source);
}
