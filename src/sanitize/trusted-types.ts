/** The part of Trusted Types used here (w3c.github.io/trusted-types). */
interface Policy {
  createHTML(source: string): string;
  createScript(source: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name that a page's `trusted-types` directive must list. */
const NAME = 'html-portlets-html';

/** Only JSON: throws on anything else. */
const asData = (text: string) => JSON.stringify(JSON.parse(text)).replace(/</g, '\\u003c');

const rules: Policy = { createHTML: (text) => text, createScript: asData };

let policy: Policy | null | undefined;

/** Our own policy; the rules as they are where the browser knows no policies; `null` where the page forbids ours. */
function ownPolicy(): Policy | null {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return rules;
  if (policy === undefined) {
    try {
      policy = trustedTypes.createPolicy(NAME, rules);
    } catch {
      policy = null;
    }
  }
  return policy;
}

/**
 * The source as the page's rules let a parser take it: marked by our own policy, or as it is where the browser knows no
 * policies; `undefined` where the page forbids ours. For the inert parse alone: the mark says that the text may be
 * parsed, not that it is safe to show. The policy is made at the first use, since a refused one is reported.
 */
export const parseable = (source: string): string | undefined => ownPolicy()?.createHTML(source);

/**
 * A block of data for the page's head: `<script type="application/ld+json">`, which nothing runs. Pages that ask for trusted types
 * ask them of these too. `undefined` where the page forbids our policy.
 */
export function dataBlock(value: object): HTMLScriptElement | undefined {
  const text = ownPolicy()?.createScript(JSON.stringify(value));
  if (text === undefined) return undefined;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = text;
  return block;
}
