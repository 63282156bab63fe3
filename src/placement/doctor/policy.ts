/** Something that the page's policy has stopped. */
export interface Blocked {
  readonly directive: string;
  readonly address: string;
  /** The directive as it would have to be written to allow it. */
  readonly line: string;
}

/** Our own policies of Trusted Types. */
const POLICIES = 'html-portlets html-portlets-html';

/**
 * What a policy has stopped, and the line that would allow it: the page's own line with one thing more.
 *
 * @param pageAddress Of the page, whose own origin is written `'self'`.
 */
export function blockedBy(
  event: Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI' | 'originalPolicy'>,
  pageAddress: string,
): Blocked {
  const { blockedURI: address, originalPolicy } = event;
  // Firefox tells where an element's directive was looked up, Chromium the directive itself.
  const directive = event.effectiveDirective.replace(/-(elem|attr)$/, '');
  if (/^(require-)?trusted-types/.test(directive)) {
    const present = sourcesOf(originalPolicy, 'trusted-types')?.filter((source) => source !== "'none'");
    const missing = POLICIES.split(' ').filter((name) => !present?.includes(name));
    const further = missing.length ? missing : ["'allow-duplicates'"];
    return { directive, address, line: ['trusted-types', ...(present ?? []), ...further].join(' ') };
  }
  const present = sourcesOf(originalPolicy, directive) ?? sourcesOf(originalPolicy, 'default-src') ?? [];
  const source = sourceOf(address, pageAddress);
  const others = present.filter((other) => other !== "'none'" && other !== source);
  return { directive, address, line: [directive, ...others, source].join(' ') };
}

/** What a directive allows; `undefined` where the policy does not have it. */
function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  return policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1);
}

/** How a policy names an address: its origin, or a word for what has none. */
function sourceOf(address: string, pageAddress: string): string {
  if (/^(inline|eval|wasm-eval)$/.test(address)) return `'unsafe-${address}'`;
  const { protocol, origin } = new URL(address, pageAddress);
  if (!protocol.startsWith('http')) return protocol;
  return origin === new URL(pageAddress).origin ? "'self'" : origin;
}
