import { html } from 'lit';
import type { Story } from '../story.js';
import { keptFor } from './kept.js';
import { hoursAgo, service } from './service.js';
import { weatherControls, weatherRegions, weatherRegionsWith } from './weather-regions.js';

/**
 * Khung không bao giờ lặng lẽ để trống: luôn nói đang chờ, đã cũ, hay thiếu gì và vì sao.
 *
 * A block is never silently empty: it says that it waits, that it is old, or what is missing and why.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Trạng thái · States',
  id: 'weather-regions-states',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
};

/** Với `loading="lazy"`, khối chỉ tải khi người đọc tới gần: ở đây là khi mở ra. — A lazy block loads when the reader comes near: here, by opening. */
export const Idle: Story = {
  name: 'Chưa tải · Idle',
  args: { src: service('idle'), loading: 'lazy' },
  render: (given) => html`
    <details>
      <summary>Thời tiết · Weather</summary>
      ${weatherRegions(given)}
    </details>
  `,
  parameters: { settles: 'idle' },
};

/** Chỗ trống bằng đúng chỗ mà số liệu sẽ chiếm. — The room that the data will take. */
export const Loading: Story = {
  name: 'Đang tải · Loading',
  args: { src: service('loading', 'hang'), timeout: 120 },
  parameters: { settles: 'loading' },
};

export const LoadingCards: Story = {
  name: 'Đang tải thẻ · Loading cards',
  args: { src: service('loading-cards', 'hang'), timeout: 120, view: 'cards', days: 3 },
  parameters: { settles: 'loading' },
};

export const LoadingTabs: Story = {
  name: 'Đang tải tab · Loading tabs',
  args: { src: service('loading-tabs', 'hang'), timeout: 120, view: 'tabs', days: 3 },
  parameters: { settles: 'loading' },
};

export const Ready: Story = {
  name: 'Đã có · Ready',
  args: { src: service('ready') },
  parameters: { settles: 'ready' },
};

/** Nguồn trả lời, nhưng số liệu của nó đã ba giờ tuổi. — The source answers with data three hours old. */
export const Stale: Story = {
  name: 'Không còn mới · Stale',
  args: { src: service('stale', hoursAgo(3)) },
  parameters: { settles: 'stale' },
};

const staleAndFailing = service('stale-failing', 'fail=503');

/** Còn giữ số liệu của lần trước, nguồn thì đang hỏng. — Data kept from an earlier visit; the source fails. */
export const StaleAndFailing: Story = {
  name: 'Không còn mới, nguồn hỏng · Stale, and the source fails',
  args: { src: staleAndFailing },
  loaders: [keptFor(staleAndFailing, 2)],
  parameters: { settles: 'stale', reason: 'http-503' },
};

const old = service('old', 'fail=429');

/** Quá sáu giờ thì ghi là số liệu cũ. — After six hours it is headed as old. */
export const Old: Story = {
  name: 'Số liệu cũ · Old',
  args: { src: old, view: 'cards' },
  loaders: [keptFor(old, 30)],
  parameters: { settles: 'stale', reason: 'rate-limited' },
};

const renewing = service('renewing', 'hang');

/** Số liệu lần trước còn đó trong khi chờ số liệu mới. — What was kept stays while newer data are awaited. */
export const Renewing: Story = {
  name: 'Đang làm mới · Renewing',
  args: { src: renewing, timeout: 120 },
  loaders: [keptFor(renewing, 2)],
  parameters: { settles: 'loading' },
};

/** Không có tên nào đọc được. — No name can be read. */
export const Empty: Story = {
  name: 'Không có nơi nào · Empty',
  args: { src: service('empty'), regions: 'Không Đâu Cả; Atlantis' },
  parameters: { settles: 'empty' },
};

/** Nguồn không có số liệu của một nơi; các nơi khác vẫn hiện. — The source has nothing for one place; the others are shown. */
export const OnePlaceMissing: Story = {
  name: 'Thiếu một nơi · One place missing',
  args: { src: service('one-missing', 'empty=0') },
  parameters: { settles: 'ready', reason: 'bad-answer' },
};

export const OneCardMissing: Story = {
  name: 'Thiếu một thẻ · One card missing',
  args: { src: service('one-card-missing', 'empty=0'), view: 'cards', days: 3 },
  parameters: { settles: 'ready', reason: 'bad-answer' },
};

export const OneTabMissing: Story = {
  name: 'Thiếu một tab · One tab missing',
  args: { src: service('one-tab-missing', 'empty=0'), view: 'tabs', days: 3 },
  parameters: { settles: 'ready', reason: 'bad-answer' },
};

/** Tên viết sai được nói ngay cạnh các nơi khác. — A misspelt name is said beside the other places. */
export const UnknownPlace: Story = {
  name: 'Tên không có · An unknown place',
  args: { src: service('unknown'), regions: 'ha-noi; Đà Nẵg; Cần Thơ|đâu đó' },
  parameters: { settles: 'ready' },
};

export const UnknownPlaceAmongCards: Story = {
  name: 'Tên không có, thẻ · An unknown place among cards',
  args: { src: service('unknown-card'), regions: 'ha-noi; Đà Nẵg; hue', view: 'cards' },
  parameters: { settles: 'ready' },
};

export const UnknownPlaceAmongTabs: Story = {
  name: 'Tên không có, tab · An unknown place among tabs',
  args: { src: service('unknown-tab'), regions: 'Đà Nẵg; ha-noi; hue', view: 'tabs' },
  parameters: { settles: 'ready' },
};

/** Một trị số mà nguồn không cho thì khối nói là chưa rõ. — A value that the source lacks is said to be unknown. */
export const ValuesMissing: Story = {
  name: 'Thiếu trị số · Values missing',
  args: { src: service('values-missing', 'nulls=relative_humidity_2m'), view: 'cards', days: 3 },
  parameters: { settles: 'ready' },
};

const withWritten = weatherRegionsWith(html`
  <ul>
    <li>Hà Nội: có mây, 24–31 °C</li>
    <li>Đà Nẵng: có mưa rào, 25–30 °C</li>
    <li>TP Hồ Chí Minh: có dông, 25–33 °C</li>
  </ul>
  <p><a href="https://nchmf.gov.vn/">Bản tin của cơ quan khí tượng thủy văn</a></p>
`);

/** Những gì trang đã viết còn nguyên khi nguồn hỏng. — What the page itself wrote stays when the source fails. */
export const WrittenShown: Story = {
  name: 'Nguồn hỏng, còn phần viết sẵn · The page’s own words on failure',
  args: { src: service('written-shown', 'fail=503') },
  render: withWritten,
  parameters: { settles: 'error', reason: 'http-503' },
};

export const WrittenWhileLoading: Story = {
  name: 'Phần viết sẵn trong khi tải · The page’s own words while loading',
  args: { src: service('written-loading', 'hang'), timeout: 120 },
  render: withWritten,
  parameters: { settles: 'loading' },
};

/** Số liệu thay chỗ phần viết sẵn. — Data take the place of the page’s own words. */
export const WrittenReplaced: Story = {
  name: 'Số liệu thay phần viết sẵn · Data instead of the page’s own words',
  args: { src: service('written-replaced') },
  render: withWritten,
  parameters: { settles: 'ready' },
};
