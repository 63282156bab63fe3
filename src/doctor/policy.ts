/** Something that the page's policy has blocked. */
export interface Blocked {
  readonly directive: string;
  readonly url: string;
  /** The directive as it would have to be to allow it; `undefined` where the library needs nothing of the kind. */
  readonly line: string | undefined;
}

/** Our own Trusted Types policies. */
const POLICIES = ['html-portlets', 'html-portlets-html'];

/** Directives that a block's data, images, sound and videos need. */
const FOR_CONTENT = /^(?:connect|img|media|frame)-src$/;

/**
 * What a policy has blocked, and the line that would allow it: the page's own line with one origin more. Scripts and styles
 * are allowed for the library's own files alone: nothing else of it needs any, and no advice is to weaken a policy.
 *
 * @param pageUrl Of the page, whose own origin is written `'self'`.
 * @param isOurs Whether a file is one of the library.
 */
export function blockedBy(
  event: Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI' | 'originalPolicy'>,
  pageUrl: string,
  isOurs: (url: string) => boolean,
): Blocked {
  const { blockedURI: url, originalPolicy } = event;
  // Firefox tells where an element's directive was looked up, Chromium the directive itself.
  const directive = event.effectiveDirective.replace(/-(elem|attr)$/, '');
  return { directive, url, line: lineFor(directive, url, originalPolicy, pageUrl, isOurs) };
}

function lineFor(
  directive: string,
  url: string,
  policy: string,
  pageUrl: string,
  isOurs: (url: string) => boolean,
): string | undefined {
  const present = sourcesOf(policy, directive);
  if (directive === 'trusted-types') {
    const named = (present ?? []).filter((source) => source !== "'none'");
    const missing = POLICIES.filter((name) => !named.includes(name));
    // With both names there, it is a second copy that was refused: one of the two has to go.
    return missing.length ? [directive, ...named, ...missing].join(' ') : undefined;
  }
  const source = originOf(url, pageUrl);
  if (!source || !(FOR_CONTENT.test(directive) || (directive === 'script-src' && isOurs(url))))
    return undefined;
  const others = (present ?? sourcesOf(policy, 'default-src') ?? []).filter(
    (other) => other !== "'none'" && other !== source,
  );
  return [directive, ...others, source].join(' ');
}

/** What a directive allows; `undefined` where the policy does not have it. */
function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  return policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1);
}

/** How a policy names a URL: by its origin. Nothing but http and https is ever named. */
function originOf(url: string, pageUrl: string): string | undefined {
  const origin = /^https?:\/\/[\w.:[\]-]+(?=[/?#]|$)/.exec(url)?.[0];
  return origin && pageUrl.startsWith(`${origin}/`) ? "'self'" : origin;
}
