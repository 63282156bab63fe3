import { adoptStyles, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import { linkUrl } from '../html/urls.js';
import { dayOf } from '../time/clock.js';
import { clockTime } from '../time/format.js';
import { vi } from '../locale/weather/vi.js';
import { weatherHeading } from '../locale/weather/heading.js';
import type { WeatherText } from '../locale/weather/weather-text.js';
import { numberWithin, oneOf } from '../portlet/attributes.js';
import type { Failure } from '../portlet/load-controller.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { LazyModule } from '../platform/lazy-module.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { warn } from '../portlet/warn.js';
import { bulletinOf, daysFromToday, emptyDays } from './bulletin.js';
import { credit } from './credit.js';
import { english, forecastViews, jsonSource, metNorwaySource, regionReader } from './lazy.js';
import { isProblem } from './regions/region.js';
import type { Region, RegionProblem } from './regions/region.js';
import { defaultRegions } from './regions/default-regions.js';
import { OPEN_METEO } from './sources/forecast-url.js';
import { openMeteo } from './sources/open-meteo.js';
import type { WeatherSource } from './sources/source.js';
import { tableView } from './views/table.js';
import { DETAILS, isRow } from './views/view.js';
import type { Detail, Row, View } from './views/view.js';
import { styles } from './weather-regions.css.js';
import type { RegionWeather } from './weather.js';

/** Model data older than this when it arrives has stopped being renewed: then its own time counts, not its arrival. */
const TOLERATED_DELAY = 3600_000;

/**
 * The weather of several places, in the words of Viet Nam's national service, with its source and time.
 *
 * @slot - A list or table by the page's server, shown until the weather is there and when it cannot be had.
 * @csspart table - The table of places.
 * @csspart cards - The list of cards.
 * @csspart card - One place's card.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One place's tab.
 * @csspart panel - What the chosen tab shows.
 * @csspart days - The days to come of one place.
 * @csspart source - The lines with time and source.
 */
export class WeatherRegions extends PortletElement<RegionWeather> {
  static override styles = [...PortletElement.styles, styles];

  /**
   * The places, between semicolons: slugs (`ha-noi`), names of today or of before July 2025 with or without marks
   * (`Pleiku`), `province:place` (`gia-lai:pleiku`), or `Name|latitude,longitude` in degrees. Default: Hà Nội, Đà Nẵng
   * and TP Hồ Chí Minh. An unknown one is said in its place; at most 100 are shown.
   */
  @property() regions: string | null = null;

  /**
   * `open-meteo` (the service, or at `src` one that speaks like it), `json` (a file of the portal's own at `src`), or
   * `met-norway` (through the portal's own address at `src`).
   */
  @property() source = 'open-meteo';

  /** `table`, `cards` or `tabs`. */
  @property() view = 'table';

  /** Days of forecast, 0 to 7. Default 0: the present alone. */
  @property({ type: Number }) days: number | null = null;

  /**
   * What is told beside the condition and the temperature: any of `feels-like`, `humidity` and `wind`, between spaces or
   * semicolons, or `none`. Default: all in cards and tabs, none in the table.
   */
  @property() details: string | null = null;

  protected override readonly defaultRefresh = 15;

  @state() private current = 0;

  private entries: readonly (Region | RegionProblem)[] = defaultRegions;
  private places: readonly Region[] = defaultRegions;
  private read: string | null = null;
  private dressed = false;

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    const source = this.sourceName();
    return [
      ...(this.language === 'en' ? [english] : []),
      ...(this.regions ? [regionReader] : []),
      ...(source === 'json' ? [jsonSource] : source === 'met-norway' ? [metNorwaySource] : []),
      ...(this.chosenView() !== 'table' || this.chosenDays() ? [forecastViews] : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.readRegions();
    super.willUpdate(changed);
    this.places.forEach((region) => {
      const lacking = this.weatherOf(region)?.value.lacking ?? [];
      if (lacking.length) warn(this, `the answer for ${region.name} lacks ${lacking.join(', ')}.`);
    });
  }

  protected override updated(changed: PropertyValues): void {
    const { value } = forecastViews;
    if (value && !this.dressed) {
      adoptStyles(this.renderRoot as ShadowRoot, [...WeatherRegions.elementStyles, value.forecastStyles]);
      this.dressed = true;
    }
    super.updated(changed);
  }

  protected override defaultHeading(): string {
    return weatherHeading[this.language];
  }

  protected override configError(): Failure | undefined {
    const source = this.sourceName();
    if (source === 'open-meteo') return undefined;
    if (!this.src) return { reason: 'empty-source', detail: `source="${source}" needs src` };
    if (source === 'met-norway' && this.srcUrl()?.origin !== location.origin) {
      return {
        reason: 'cors',
        detail: 'met-norway must be asked through an address of this site, not by each browser',
      };
    }
    return undefined;
  }

  protected override requests(): readonly DataRequest<RegionWeather>[] {
    return this.places.flatMap((region) => this.request(region) ?? []);
  }

  protected override fallbackLink(): FallbackLink {
    return { href: 'https://nchmf.gov.vn/', text: 'nchmf.gov.vn' };
  }

  protected override asOf({ receivedAt, value }: CacheEntry<RegionWeather>): number {
    return receivedAt - value.time > TOLERATED_DELAY ? value.time : receivedAt;
  }

  protected override contentSummary(): string {
    const { words } = this;
    return this.rows(Date.now(), 0)
      .map((entry) => (isRow(entry) && entry.facts ? words.bulletin(entry.facts) : ''))
      .join('');
  }

  protected override renderContent(): TemplateResult {
    return this.draw('shown');
  }

  protected override renderSkeleton(): TemplateResult {
    return this.draw('waiting');
  }

  protected override renderMissing(): TemplateResult {
    return this.draw('lost');
  }

  protected override renderEmpty(): TemplateResult {
    return this.draw('shown');
  }

  private draw(as: 'shown' | 'waiting' | 'lost'): TemplateResult {
    const { words } = this;
    const now = Date.now();
    const view = this.chosenView();
    const days = this.chosenDays();
    const entries = this.rows(now, days);
    const more = forecastViews.value;
    const given: View = {
      text: words,
      language: this.language,
      entries,
      details: this.chosenDetails(view),
      waiting: as === 'waiting',
      lost: as === 'lost',
      days: (days && more?.days) || (() => nothing),
      scale: more?.scaleOf(entries) ?? [0, 0],
      rank: Math.min(6, this.headingLevel + 1 || 3),
      now,
      rtl: more !== undefined && getComputedStyle(this).direction === 'rtl',
    };
    let drawn = tableView;
    if (more && view === 'cards') drawn = more.cardsView;
    if (more && view === 'tabs') {
      const current = Math.min(this.current, entries.length - 1);
      drawn = (tabs) => more.tabsView(tabs, current, (index) => (this.current = index));
    }
    return html`<div class="weather">
      ${drawn(given)}${as === 'lost' ? nothing : this.renderSource(now)}
    </div>`;
  }

  private renderSource(now: number): TemplateResult {
    const answers = this.places
      .map((region) => this.weatherOf(region))
      .filter((answer) => answer !== undefined);
    const age = this.age();
    const oldest = now - age;
    return html`
      <div class="source" part="source">
        <p>
          ${
            age >= 0
              ? html`<time datetime=${new Date(oldest).toISOString()}
                  >${this.words.updated(
                    clockTime(oldest, now),
                    // With a day before the present the line would be too long for a narrow column; the frame tells the age then.
                    dayOf(oldest) === dayOf(now) ? this.text.age(age) : undefined,
                  )}</time
                >`
              : html`<span class="blank">${this.words.updated('00:00', this.text.age(0))}</span>`
          }
        </p>
        <p>${this.words.model}. ${credit(this.sourceName(), answers[0]?.value.credit, this.words)}</p>
        <p>
          ${this.words.official}:
          <a href=${linkUrl(this.fallbackLink().href) ?? nothing}>${this.fallbackLink().text}</a>
        </p>
      </div>
    `;
  }

  private rows(now: number, days: number): View['entries'] {
    return this.entries.map((entry) => {
      if (isProblem(entry)) return entry;
      const weather = this.weatherOf(entry)?.value;
      const row: Row = {
        region: entry,
        weather,
        facts: weather && bulletinOf(entry, weather, now, this.words.drizzle, this.language),
        days: weather ? daysFromToday(weather, now).slice(0, days) : emptyDays(now, days),
      };
      return row;
    });
  }

  private weatherOf(region: Region): CacheEntry<RegionWeather> | undefined {
    const request = this.request(region);
    return request && this.result(request);
  }

  private request(region: Region): DataRequest<RegionWeather> | undefined {
    const endpoint = this.src ? this.srcUrl()?.href : OPEN_METEO;
    return endpoint ? this.chosenSource()?.request(region, endpoint) : undefined;
  }

  private get words(): WeatherText {
    return (this.language === 'en' && english.value?.en) || vi;
  }

  private sourceName() {
    return oneOf(this, 'source', this.source, ['open-meteo', 'json', 'met-norway']);
  }

  private chosenSource(): WeatherSource | undefined {
    const name = this.sourceName();
    if (name === 'json') return jsonSource.value?.json;
    return name === 'met-norway' ? metNorwaySource.value?.metNorway : openMeteo;
  }

  private chosenView() {
    return oneOf(this, 'view', this.view, ['table', 'cards', 'tabs']);
  }

  private chosenDays(): number {
    return Math.round(numberWithin(this, 'days', this.days, [0, 7], 0));
  }

  private readRegions(): void {
    if (this.regions === this.read) return;
    this.read = this.regions;
    const parsed = regionReader.value?.parseRegions(this.regions ?? '');
    this.entries = parsed?.entries ?? defaultRegions;
    this.places = parsed?.regions ?? defaultRegions;
    parsed?.problems.forEach(({ text, kind, suggestions }) => {
      const meant = suggestions.length ? ` Did you mean ${suggestions.join(', ')}?` : '';
      warn(this, `regions: "${text}" (${kind}) is not shown.${meant}`);
    });
  }

  private chosenDetails(view: string): readonly Detail[] {
    const standard = view === 'table' ? [] : DETAILS;
    if (this.details === null) return standard;
    const written = this.details.split(/[\s;,]+/).filter((word) => word && word !== 'none');
    const known = DETAILS.filter((detail) => written.includes(detail));
    if (known.length < written.length) {
      warn(this, `details="${this.details}": expected any of ${DETAILS.join(', ')}, or none.`);
    }
    return known;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-regions': WeatherRegions;
  }
}
