import { nextTask } from '../platform/next-task.js';
import { DataError, connectionReason } from './error.js';

/** `fetch` says of all these the same. Each is asked for in a way that only it lets through. */
const PROBES: readonly RequestInit[] = [{ redirect: 'manual' }, { mode: 'no-cors' }];

/** Why `fetch` has rejected: as much of it as a browser lets be known. */
export async function noResponse(url: URL, detail: string, signal: AbortSignal): Promise<DataError> {
  if (!navigator.onLine) return new DataError('offline', detail);
  if (isMixedContent(url))
    return new DataError('cors', `mixed content: ${url.protocol} on ${location.protocol}`);
  let isForbidden = false;
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isForbidden ||= effectiveDirective === 'connect-src';
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    for (const probe of PROBES) {
      const response = await fetch(url.href, {
        method: 'HEAD',
        cache: 'no-store',
        credentials: 'same-origin',
        signal,
        ...probe,
      }).catch(() => undefined);
      if (response?.type === 'opaqueredirect') return new DataError('redirect', detail);
      if (response?.type === 'opaque') return new DataError('cors', detail);
      if (response || url.origin === location.origin) break;
    }
    // The violation is told in a task of its own.
    await nextTask();
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
  return isForbidden
    ? new DataError('cors', 'forbidden by the Content-Security-Policy of the page: connect-src', 'setup')
    : new DataError(connectionReason(), detail);
}

/** Whether a secure page asks for something that is not. This device itself is trusted (w3c.github.io/webappsec-secure-contexts). */
export const isMixedContent = ({ protocol, hostname }: URL): boolean =>
  location.protocol === 'https:' &&
  protocol === 'http:' &&
  !/^(?:localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname);
