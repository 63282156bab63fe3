import type { DoctorText } from '../../locale/doctor/doctor-text.js';
import type { PortletErrorEvent } from '../../portlet/events.js';
import { sameMajor } from '../ledger.js';
import type { Ledger } from '../ledger.js';
import { tagOf } from '../mark.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { blockedBy } from './policy.js';
import type { Blocked } from './policy.js';
import { scriptLines } from './scripts.js';
import type { ScriptLine } from './scripts.js';

/** What there is to judge by. */
export interface Evidence {
  readonly ledger: Ledger;
  /** What happened on the page since somebody listened. */
  readonly events: readonly Event[];
  /** What `integrity` says of each file of the release, by its name. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Writes the report: plain text, as it goes into a letter to whoever keeps the portal. */
export function report(evidence: Evidence, text: DoctorText): string {
  const { ledger, hashes } = evidence;
  const tags = Object.keys(hashes)
    .map((file) => /^(\w+-\w+)\.js$/.exec(file)?.[1])
    .filter((tag): tag is string => tag !== undefined && tag !== 'html-portlets');
  const blocks = blocksOf(ledger, tags);
  const scripts = scriptLines(
    ledger.copies.map(({ url }) => url),
    hashes,
  );
  const blocked = blockedOf(evidence.events);
  const steps = [
    ...stepsForScripts(evidence, scripts, blocks, text),
    ...stepsForBlocks(evidence, blocks, tags, blocked, text),
    ...blocked.map(({ line }) => text.stepPolicy(line)),
  ];
  return [
    text.title,
    `${text.page}: ${location.href}`,
    `${text.browser}: ${navigator.userAgent}`,
    `${text.time}: ${new Date().toISOString()}`,
    ...section(text.scripts, text, [
      ...ledger.copies.map(
        ({ version, url }, index) => `${version} ${url} – ${index ? text.aside : text.runs}`,
      ),
      ...scripts
        .filter(({ address }) => !ledger.copies.some(({ url }) => url === address))
        .map(({ address }) => address),
    ]),
    ...section(
      text.elements,
      text,
      tags.map((tag) => {
        const version = ledger.tags.get(tag);
        return `<${tag}> – ${version ?? (customElements.get(tag) ? text.isStranger : text.isMissing)}`;
      }),
    ),
    ...section(
      text.blocks,
      text,
      blocks.map(({ name, fault, state, element }) => {
        const reason = reasonOf(evidence.events, element);
        return `${name} – ${fault ? text.outcomes[fault] : `${state}${reason ? ` (${reason})` : ''}`}`;
      }),
    ),
    ...section(
      text.blocked,
      text,
      blocked.map(({ directive, address }) => `${directive}: ${address}`),
    ),
    ...section(text.steps, { none: text.allWell }, unique(steps)),
  ].join('\n');
}

function section(name: string, { none }: { none: string }, lines: readonly string[]): readonly string[] {
  return ['', `== ${name}`, ...(lines.length ? lines.map((line, index) => `${index + 1}. ${line}`) : [none])];
}

function stepsForScripts(
  { ledger, events }: Evidence,
  scripts: readonly ScriptLine[],
  blocks: readonly Block[],
  text: DoctorText,
): readonly string[] {
  const { copies, tags } = ledger;
  const others = copies.filter(({ version }) => !sameMajor(version, copies[0]!.version));
  const missing = blocks.filter(({ fault }) => fault === 'unregistered');
  return [
    ...(missing.length && !tags.size
      ? [copies.length ? text.stepStopped(errorOf(events, scripts)) : text.stepScript()]
      : []),
    ...(others.length
      ? [text.stepVersions(copies.map(({ version, url }) => `${version} (${url})`).join(', '))]
      : copies.length > 1
        ? [text.stepOneLine()]
        : []),
    ...scripts
      .filter(({ isGuarded, line }) => !isGuarded && line)
      .map(({ line }) => text.stepIntegrity(line!)),
  ];
}

function stepsForBlocks(
  { events }: Evidence,
  blocks: readonly Block[],
  tags: readonly string[],
  blocked: readonly Blocked[],
  text: DoctorText,
): readonly string[] {
  return blocks.flatMap(({ element, name, fault }) => {
    if (fault === 'unknown') return text.stepName(tagOf(element), tags.join(', '));
    if (fault === 'unfit') return text.stepUnfit(element.localName);
    if (fault === 'stranger') {
      return text.stepStranger(element.localName.includes('-') ? element.localName : tagOf(element));
    }
    const reason = reasonOf(events, element);
    if (!reason) return [];
    const address = new URL(element.getAttribute('src') ?? '', location.href);
    if (isMixed(address, location.protocol)) return text.stepMixed(address.href);
    // What the policy stops never leaves the page: the line of the policy is the step.
    if (blocked.some((other) => originOf(other.address) === address.origin)) return [];
    return reason === 'cors' && address.origin !== location.origin
      ? text.stepCors(address.host, location.origin)
      : text.stepFailed(name, reason, address.href);
  });
}

/** Whether a secure page asks for something that is not. This machine itself counts as secure. */
export function isMixed({ protocol, hostname }: URL, pageProtocol: string): boolean {
  return pageProtocol === 'https:' && protocol === 'http:' && !/^(localhost|127\.)/.test(hostname);
}

function blockedOf(events: readonly Event[]): readonly Blocked[] {
  const all = events
    .filter((event): event is SecurityPolicyViolationEvent => event.type === 'securitypolicyviolation')
    .map((event) => blockedBy(event, location.href));
  return [...new Map(all.map((one) => [one.line, one])).values()];
}

/** Why a block has had no new data, as it said last. */
function reasonOf(events: readonly Event[], element: Element): string | undefined {
  if (!/^(error|stale)$/.test(element.getAttribute('state') ?? '')) return undefined;
  const said = events.filter((event) => event.type === 'portlet-error' && event.target === element);
  return (said.pop() as PortletErrorEvent | undefined)?.reason;
}

/** What one of our scripts has thrown, in the browser's words. */
function errorOf(events: readonly Event[], scripts: readonly ScriptLine[]): string {
  const thrown = events.find(
    (event) => event instanceof ErrorEvent && scripts.some(({ address }) => address === event.filename),
  );
  return (thrown as ErrorEvent | undefined)?.message ?? '';
}

function originOf(address: string): string | undefined {
  return /^https?:/.test(address) ? new URL(address).origin : undefined;
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
