import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Failure } from '../data/error.js';
import { lifetimes } from '../data/lifetimes.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import type { WeatherStrings } from '../locale/weather/strings.js';
import { table } from '../locale/translations.js';
import { vi } from '../locale/weather/vi.js';
import { addStyles } from '../portlet/add-styles.js';
import { numberWithin, oneOf, someOf } from '../portlet/attributes.js';
import type { NameList } from '../portlet/attributes.js';
import { LazyModule } from '../platform/lazy-module.js';
import { memo } from '../platform/memo.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { warn } from '../portlet/warn.js';
import { renderSource } from './attribution.js';
import { bulletinText, createBulletin, daysFromToday, emptyDays } from './bulletin.js';
import { regionsIn } from './carrier-regions.js';
import type { RegionWeather } from './model.js';
import { defaultRegions } from './regions/default-regions.js';
import { regionsModule } from './regions/lazy.js';
import { isProblem } from './regions/region.js';
import type { ParsedRegions, Region } from './regions/region.js';
import { sources } from './sources/index.js';
import type { SourceEntry, SourceName } from './sources/index.js';
import type { WeatherSource } from './sources/source.js';
import { lazyViews, views } from './views/index.js';
import type { ViewName } from './views/index.js';
import { DETAILS, isRow } from './views/view-model.js';
import type { Detail, RegionRow, ViewModel } from './views/view-model.js';
import { weatherDate } from './weather-date.js';
import { styles } from './weather-regions.css.js';

const english = new LazyModule(() => import('../locale/weather/en.js'));
const words = table('weather', {
  vi,
  get en() {
    return english.value?.en ?? vi;
  },
});

const defaults: ParsedRegions = { entries: defaultRegions, regions: defaultRegions, problems: [] };

/** The names of a table's rows, the default first. */
const namesOf = <T extends string>(table: Readonly<Record<T, unknown>>) => Object.keys(table) as [T, ...T[]];

/**
 * The weather of several regions, in the words of Viet Nam's national service, with its source and time.
 *
 * @slot - A list or table by the page's server, shown until the weather is there and when it cannot be loaded.
 * @csspart table - The table of regions.
 * @csspart cards - The list of cards.
 * @csspart card - One region's card.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One region's tab.
 * @csspart panel - What the selected tab shows.
 * @csspart days - The days to come of one region.
 * @csspart source - The lines with time and source.
 */
export class WeatherRegions extends PortletElement<RegionWeather> {
  static override get styles(): CSSResult[] {
    return [...PortletElement.styles, styles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      regions: {},
      source: {},
      view: {},
      days: { type: Number },
      details: {},
      selected: { attribute: false },
    };
  }

  /** A carrier's table or list names the regions. Its link leads to a page, not to data. */
  static attributesFrom(carrier: HTMLElement): Readonly<Record<string, string>> {
    const regions = regionsIn(carrier);
    return regions ? { regions } : {};
  }

  /**
   * The regions, separated by semicolons or commas: slugs (`ha-noi`), names of today or of before July 2025 with or without marks
   * (`Pleiku`), `province:place` (`gia-lai:pleiku`), or `Name|latitude,longitude` in degrees. Default: Hà Nội, Đà Nẵng
   * and TP Hồ Chí Minh. An unknown one is reported in its place; at most 100 are shown.
   */
  regions: string | null = null;

  /**
   * `open-meteo` (the service, or one at `src` with its API), `json` (the portal's own file at `src`), or `met-norway` (through
   * the portal's own URL at `src`).
   */
  source: SourceName = 'open-meteo';

  /** `table`, `cards` or `tabs`. */
  view: ViewName = 'table';

  /** Days of forecast, 0 to 7. Default 0: the present only. */
  days: number | null = null;

  /**
   * What is shown beside condition and temperature: any of `feels-like`, `humidity` and `wind`, separated by spaces or
   * semicolons, or `none`. Default: all in cards and tabs, none in the table.
   */
  details: NameList<Detail> | null = null;

  protected override readonly lifetime = lifetimes.weather;
  protected override readonly english = english;

  private selected = 0;
  private parsed = defaults;
  private parsedValue: string | null = null;
  /** One request for each region. */
  private regionRequests: ReadonlyMap<Region, DataRequest<RegionWeather>> = new Map();
  private readonly makeRequests = memo(
    (regions: readonly Region[], source: WeatherSource, url: string | undefined) =>
      new Map(url ? regions.map((region) => [region, source.request(region, url)]) : []),
  );
  /** The rows of the present update, from their first use on. */
  private rows: ViewModel['entries'] | undefined;

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    return [
      ...(this.regions ? [regionsModule] : []),
      ...this.sourceEntry().modules,
      ...(views[this.viewName()].isLazy || this.effectiveDays() || this.effectiveDetails().length
        ? [lazyViews]
        : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.rows = undefined;
    this.parseRegions();
    super.willUpdate(changed);
    this.parsed.regions.forEach((region) => {
      const { missingFields = [] } = this.resultOf(region)?.value ?? {};
      if (missingFields.length)
        warn(this, `the answer for ${region.name} lacks ${missingFields.join(', ')}.`);
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (lazyViews.value) addStyles(this, lazyViews.value.lazyStyles);
    super.updated(changed);
  }

  protected override defaultHeading(): string {
    return this.strings.heading;
  }

  protected override configError(): Failure | undefined {
    const { defaultUrl, sameOrigin } = this.sourceEntry();
    if (!this.src && !defaultUrl) {
      const detail = `source="${this.sourceName()}" needs src`;
      return { reason: 'empty-source', detail, ownFault: 'setup' };
    }
    if (sameOrigin && this.srcUrl()?.origin !== location.origin) {
      const detail = `${this.sourceName()} must be asked through an address of this site, not by each browser`;
      return { reason: 'cors', detail, ownFault: 'setup' };
    }
    return undefined;
  }

  protected override requests(): readonly DataRequest<RegionWeather>[] | undefined {
    const entry = this.sourceEntry();
    const source = entry.source();
    if (!source || (this.regions && !regionsModule.value)) return undefined;
    this.parseRegions();
    const url = this.srcUrl()?.href ?? entry.defaultUrl;
    this.regionRequests = this.makeRequests(this.parsed.regions, source, url);
    return [...this.regionRequests.values()];
  }

  protected override fallbackLink(): FallbackLink {
    return { href: 'https://nchmf.gov.vn/', text: 'nchmf.gov.vn' };
  }

  protected override asOf(entry: CacheEntry<RegionWeather>): number {
    return weatherDate(entry);
  }

  protected override contentSummary(): string {
    return this.regionRows()
      .map((entry) => (isRow(entry) && entry.bulletin ? bulletinText(entry.bulletin, this.strings) : ''))
      .join('');
  }

  protected override renderContent(): TemplateResult {
    return this.renderView('ready');
  }

  protected override renderSkeleton(): TemplateResult {
    return this.renderView('loading');
  }

  protected override renderMissing(): TemplateResult {
    return this.renderView('missing');
  }

  protected override renderEmpty(): TemplateResult {
    return this.renderMissing();
  }

  private renderView(phase: ViewModel['phase']): TemplateResult {
    const { strings } = this;
    const view = views[this.viewName()].view()!;
    const entries = this.regionRows();
    const lazy = lazyViews.value;
    const now = this.now();
    const details = this.effectiveDetails();
    const model: ViewModel = {
      strings,
      entries,
      details,
      renderDetails: details.length ? lazy?.renderDetails : undefined,
      phase,
      renderDays: this.effectiveDays() ? lazy?.renderDays : undefined,
      scale: lazy?.scaleOf(entries) ?? [0, 0],
      headingLevel: Math.min(6, numberWithin(this, 'heading-level', this.headingLevel, [2, 6], 2) + 1),
      now,
      rtl: lazy !== undefined && getComputedStyle(this).direction === 'rtl',
      selected: Math.min(this.selected, entries.length - 1),
      select: (index) => (this.selected = index),
    };
    return html`<div class="weather">
      ${view(model)}${phase === 'missing' ? nothing : html`${model.renderDays && lazy?.renderLegend(model)}${this.renderSource(now)}`}
    </div>`;
  }

  private renderSource(now: number): TemplateResult {
    const [answer] = this.parsed.regions.flatMap((region) => this.resultOf(region) ?? []);
    return renderSource({
      strings: this.strings,
      now,
      age: this.age(),
      ageText: (age) => this.text.age(age),
      licensor: this.sourceEntry().attribution,
      own: answer?.value.attribution,
      official: this.fallbackLink(),
    });
  }

  private regionRows(): ViewModel['entries'] {
    const now = this.now();
    return (this.rows ??= this.parsed.entries.map((entry) =>
      isProblem(entry) ? entry : this.rowOf(entry, now),
    ));
  }

  /** By the portal's clock, where this device's is known to be wrong. */
  private now(): number {
    const offset = this.parsed.regions.map((region) => this.resultOf(region)?.clockOffset).find(Boolean);
    return Date.now() + (offset ?? 0);
  }

  private rowOf(region: Region, now: number): RegionRow {
    const weather = this.resultOf(region)?.value;
    const days = this.effectiveDays();
    return {
      region,
      weather,
      bulletin: weather && createBulletin(region, weather, now, this.strings),
      days: weather ? daysFromToday(weather, now).slice(0, days) : emptyDays(now, days),
    };
  }

  private resultOf(region: Region): CacheEntry<RegionWeather> | undefined {
    const request = this.regionRequests.get(region);
    return request && this.result(request);
  }

  private get strings(): WeatherStrings {
    return words(this.language);
  }

  private sourceName(): SourceName {
    return oneOf(this, 'source', this.source, namesOf(sources));
  }

  private sourceEntry(): SourceEntry {
    return sources[this.sourceName()];
  }

  private viewName(): ViewName {
    return oneOf(this, 'view', this.view, namesOf(views));
  }

  private effectiveDays(): number {
    return Math.round(numberWithin(this, 'days', this.days, [0, 7], 0));
  }

  private effectiveDetails(): readonly Detail[] {
    if (this.details === null) return this.viewName() === 'table' ? [] : DETAILS;
    return someOf(this, 'details', this.details, DETAILS);
  }

  private parseRegions(): void {
    const { value } = regionsModule;
    if (this.regions === this.parsedValue || (this.regions && !value)) return;
    this.parsedValue = this.regions;
    this.parsed = (this.regions && value?.parseRegions(this.regions)) || defaults;
    this.parsed.problems.forEach(({ text, kind, suggestions }) => {
      const hint = suggestions.length ? ` Did you mean ${suggestions.join(', ')}?` : '';
      warn(this, `regions: "${text}" (${kind}) is not shown.${hint}`);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-regions': WeatherRegions;
  }
}
