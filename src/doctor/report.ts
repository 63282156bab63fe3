import type { DoctorText } from '../locale/doctor/doctor-text.js';
import type { PortletErrorEvent } from '../portlet/events.js';
import { sameMajor } from '../registry/registry.js';
import type { Registry } from '../registry/registry.js';
import { isMixedContent } from '../data/no-response.js';
import { tagOf } from '../upgrade/attribute.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { attributeOf } from './page.js';
import { blockedBy } from './policy.js';
import type { Blocked } from './policy.js';
import { fileOf, scriptLines } from './scripts.js';
import type { ScriptLine } from './scripts.js';

/** What the report is made from. */
export interface Evidence {
  readonly registry: Registry;
  /** What happened on the page since recording began. */
  readonly events: readonly Event[];
  /** What `integrity` says of each file of the release, by its name. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Writes the report: plain text, as it goes into a letter to whoever runs the portal. A page can overwrite what any part of
 * it is read with: that part then says so, and the others are there.
 */
export function report(evidence: Evidence, text: DoctorText): string {
  const { registry, events, hashes } = evidence;
  const faults: string[] = [];
  const attempt = <T>(read: () => readonly T[]): readonly T[] => {
    try {
      return read();
    } catch (error) {
      faults.push(text.unreadable(String(error)));
      return [];
    }
  };

  const tags = tagsOf(registry, hashes);
  const blocks = attempt(() => blocksOf(registry, tags));
  const scripts = attempt(() =>
    scriptLines(
      registry.copies.map(({ url }) => url),
      hashes,
    ),
  );
  const blocked = attempt(() => blockedOf(events, hashes));
  const sections = [
    ...section(
      text.scripts,
      text,
      attempt(() => scriptsOf(evidence, scripts, text)),
    ),
    ...section(
      text.elements,
      text,
      attempt(() =>
        tags.map((tag) => {
          const version = registry.tags.get(tag);
          return `<${tag}> – ${version ?? (customElements.get(tag) ? text.isStranger : text.isMissing)}`;
        }),
      ),
    ),
    ...section(
      text.blocks,
      text,
      attempt(() =>
        blocks.map(({ name, fault, state, element }) => {
          const reason = reasonOf(events, element);
          return `${name} – ${fault ? text.outcomes[fault] : `${state}${reason ? ` (${reason})` : ''}`}`;
        }),
      ),
    ),
    ...section(
      text.blocked,
      text,
      blocked.map(({ directive, url, line }) => `${directive}: ${url}${line ? '' : ` – ${text.notNeeded}`}`),
    ),
  ];
  const steps = [
    ...attempt(() => stepsForScripts(evidence, scripts, blocks, text)),
    ...attempt(() => stepsForBlocks(evidence, blocks, tags, blocked, text)),
    ...blocked.flatMap(({ line }) => (line ? [text.stepPolicy(line)] : [])),
  ];
  return [
    text.title,
    `${text.page}: ${location.href}`,
    `${text.browser}: ${navigator.userAgent}`,
    ...attempt(() => [`${text.time}: ${new Date().toISOString()}`]),
    ...sections,
    ...section(text.steps, { none: text.allWell }, unique([...faults, ...steps])),
  ].join('\n');
}

function section(name: string, { none }: { none: string }, lines: readonly string[]): readonly string[] {
  return ['', `== ${name}`, ...(lines.length ? lines.map((line, index) => `${index + 1}. ${line}`) : [none])];
}

function scriptsOf(
  { registry: { copies } }: Evidence,
  scripts: readonly ScriptLine[],
  text: DoctorText,
): readonly string[] {
  return [
    ...copies.map(({ version, url }, index) => `${version} ${url} – ${index ? text.aside : text.runs}`),
    ...scripts.filter((script) => !copies.some(({ url }) => url === script.url)).map(({ url }) => url),
  ];
}

function stepsForScripts(
  { registry, events }: Evidence,
  scripts: readonly ScriptLine[],
  blocks: readonly Block[],
  text: DoctorText,
): readonly string[] {
  const { copies, tags } = registry;
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
    const src = attributeOf(element, 'src') || DEFAULT_SOURCES[element.localName];
    if (!src) return text.stepNoSource(name, reason);
    const url = new URL(src, location.href);
    if (isMixedContent(url)) return text.stepMixed(url.href);
    // What the policy blocks never leaves the page: the line of the policy is the step.
    if (blocked.some((other) => other.line && other.url.startsWith(url.origin))) return [];
    return reason === 'cors' && url.origin !== location.origin
      ? text.stepCors(url.host, location.origin)
      : text.stepFailed(name, reason, url.href);
  });
}

/** What a block asks that has no `src`. */
const DEFAULT_SOURCES: Readonly<Record<string, string>> = {
  'weather-regions': 'https://api.open-meteo.com/v1/forecast',
};

function blockedOf(events: readonly Event[], hashes: Evidence['hashes']): readonly Blocked[] {
  const files = Object.keys(hashes).map((path) => fileOf(path));
  const isOurs = (url: string) => files.includes(fileOf(url));
  const all = events
    .filter((event): event is SecurityPolicyViolationEvent => event.type === 'securitypolicyviolation')
    .map((event) => blockedBy(event, location.href, isOurs));
  const keys = all.map(({ directive, url, line }) => line ?? `${directive} ${url}`);
  return all.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

/** Why a block has had no new data, by its last event. */
function reasonOf(events: readonly Event[], element: Element): string | undefined {
  if (!/^(error|stale)$/.test(attributeOf(element, 'state') ?? '')) return undefined;
  const own = events.filter((event) => event.type === 'portlet-error' && event.target === element);
  return (own.pop() as PortletErrorEvent | undefined)?.reason;
}

/** What one of our scripts has thrown, in the browser's words. */
function errorOf(events: readonly Event[], scripts: readonly ScriptLine[]): string {
  const thrown = events.find(
    (event) => event instanceof ErrorEvent && scripts.some(({ url }) => url === event.filename),
  );
  return (thrown as ErrorEvent | undefined)?.message ?? '';
}

const unique = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, index) => lines.indexOf(line) === index);

/** The tags of all blocks that this release has. */
export function tagsOf(registry: Registry, hashes: Readonly<Record<string, string>>): readonly string[] {
  const released = Object.keys(hashes)
    .map((file) => /^(\w+-\w+)\.js$/.exec(file)?.[1])
    .filter((tag): tag is string => tag !== undefined && tag !== 'html-portlets');
  // A bundle knows no files; there the page's own names are as the platform has them.
  return released.length ? released : [...registry.tags.keys()];
}
