import { html } from 'lit';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000);

/** A list as a portal's server or editor writes it: one story of today, one with its day beside it, one with neither. */
export const written = html`
  <ul>
    <li>
      <a href="/tin/thu-vien">Thư viện thị xã mở thêm phòng đọc cho thiếu nhi</a>
      <time datetime=${hoursAgo(3).toISOString()}>hôm nay</time>
    </li>
    <li><a href="/tin/lich">Lịch tiếp công dân định kỳ quý III</a> (11/08/2020)</li>
    <li><a href="/tin/hop">Mời họp</a></li>
  </ul>
`;
