import type { ServerText } from './server-text.js';
import { systemReason } from './system-error.js';
import type { SystemReasons } from './system-error.js';

const reasons: SystemReasons = {
  ENOENT: 'không có tệp hay thư mục nào tên như vậy',
  EACCES: 'quyền của tệp không cho phép',
  EISDIR: 'đó là thư mục',
  ENOTDIR: 'một phần của đường dẫn không phải là thư mục',
  ENOSPC: 'ổ đĩa đã đầy',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ECONNREFUSED: 'máy chủ không nhận kết nối',
  ECONNRESET: 'máy chủ ngắt kết nối giữa chừng',
  ENOTFOUND: 'không có máy chủ nào tên như vậy',
  TimeoutError: 'máy chủ không trả lời kịp',
};

export const vi: ServerText = {
  usage: `Cách dùng: html-portlets LỆNH …

  gateway  Viết cấu hình nginx để cổng lấy tin và thời tiết thay cho trình duyệt của người đọc.
             --out THƯ-MỤC    nơi ghi hai tệp cấu hình (mặc định: nginx)
             --path /…/       đường dẫn của các nguồn trên cổng (mặc định: /portlets/)
             --cache THƯ-MỤC  bộ nhớ đệm của nginx (mặc định: /var/cache/html-portlets)
             --log TỆP        nhật ký, không có dữ liệu cá nhân (mặc định: /var/log/nginx/portlets.log)
             --port SỐ        cổng nội bộ trên 127.0.0.1 (mặc định: 8971)
             --ca TỆP         các chứng thư được tin cậy (mặc định: của hệ điều hành)
             --rate SỐ        số yêu cầu mỗi giây của một địa chỉ (mặc định: 50)
             --reload         cấu hình có thay đổi thì kiểm tra rồi cho nginx nạp lại

  render   Ghi nội dung (tin, thời tiết, bài viết) vào các khối của trang tĩnh: render trang.html --out thu-muc
           hoặc danh sách khối: render blocks.json --out thu-muc
             --base URL           địa chỉ của các trang trên cổng, như https://cong.gov.vn/tin/
             --sources TỆP        danh sách nguồn của gateway: /portlets/… được lấy thẳng từ nguồn
             --watch PHÚT         chạy lại sau mỗi khoảng phút
             --dry-run            chỉ báo cáo, không ghi
             --log text|json      cách báo cáo (mặc định: text)
             --empty-on-error     chưa có gì thì để khối trống (cho SSI có nội dung thay thế)
             --concurrency SỐ     số yêu cầu cùng lúc (8); --per-host SỐ: tới một máy chủ (2)
             --contact ĐỊA-CHỈ    thư hoặc trang liên hệ, báo cho nguồn biết
             --cache THƯ-MỤC      nơi giữ câu trả lời gần nhất (mặc định: .html-portlets trong --out)
             --internal           cho phép nguồn ở mạng nội bộ

  check    Hỏi nguồn của các khối trong trang và báo cáo từng khối: check trang.html hoặc check https://…
             --base URL      địa chỉ của trang trên cổng, khi trang là một tệp
             --json          báo cáo dạng JSON
             --max-age GIỜ   tin mới nhất cũ hơn thế là “old” (mặc định: 168)
             --fail, --warn  điều gì là lỗi (mã 2; mặc định: missing) và điều gì cần chú ý (mã 1; mặc định:
                             empty,old): missing, empty, old, images, none

  --lang vi|en  ngôn ngữ của thông báo (mặc định: theo hệ điều hành)`,
  unknownCommand: (name) => `Không có lệnh “${name}”.`,
  cannotRead: (path, error) => `Không đọc được ${path}: ${systemReason(error, reasons)}.`,
  cannotWrite: (path, error) =>
    `Không ghi được ${path}: ${systemReason(error, reasons)}. Nội dung cũ còn nguyên.`,

  notJson: (why) => `Tệp không phải là JSON hợp lệ: ${why}.`,
  noSources: 'Tệp cần có danh sách “sources” với ít nhất một nguồn: {"sources": [{"id": …, "url": …}]}.',
  inSource: (position, id, fault) => `Nguồn thứ ${position}${id && ` (${id})`}: ${fault}`,
  unknownKey: (key, known) => `không có mục “${key}”; các mục có thể dùng là ${known.join(', ')}.`,
  sameId: (id) => `“${id}” đã là tên của một nguồn ở trên; mỗi nguồn cần một tên riêng.`,
  notAnObject: 'mỗi nguồn phải có dạng {"id": …, "url": …}.',
  badId: '“id” phải gồm 1–32 chữ a–z, chữ số hoặc dấu gạch nối, không bắt đầu hay kết thúc bằng gạch nối.',
  noUrl: 'thiếu “url”.',
  badUrl: (url) => `“url” phải là một địa chỉ http hoặc https đầy đủ, không phải “${url}”.`,
  urlWithPassword: '“url” không được chứa tên đăng nhập hay mật khẩu.',
  badChoice: (key, values) => `“${key}” chỉ có thể là ${values.join(' hoặc ')}.`,
  badContact:
    '“contact” phải là một địa chỉ thư hoặc trang liên hệ; MET Norway từ chối mọi yêu cầu không có địa chỉ này.',
  notBoolean: (key) => `“${key}” chỉ có thể là true hoặc false.`,
  outOfRange: (key, low, high) => `“${key}” phải là một số nguyên từ ${low} đến ${high}.`,
  badTypes: '“types” phải là danh sách kiểu nội dung, như ["text/html"].',
  nothingWritten: 'Chưa ghi gì; cấu hình cũ còn nguyên.',

  badOption: (why) => `Tham số không dùng được: ${why}.`,
  unknownHost: (host) => `không tìm thấy máy chủ ${host} (DNS).`,
  privateAddress: (host, address) =>
    `${host} trỏ tới ${address}, là địa chỉ của mạng nội bộ, nên bị từ chối. Nếu đúng là máy chủ của cổng, hãy thêm "internal": true.`,
  earlierAddresses: (addresses) => `Vẫn dùng địa chỉ của lần chạy trước: ${addresses.join(', ')}.`,
  noCertificates: (path) => `không có tệp chứng thư ${path}; hãy chỉ ra bằng --ca.`,
  written: (path) => `Đã ghi ${path}`,
  unchanged: (path) => `Không đổi: ${path}`,
  includeInHttp: (path) => `Trong http { } của nginx: include ${path};`,
  includeInServer: (path) => `Trong server { } của cổng: include ${path};`,
  sourceAt: (id, path) => `${id}: src="${path}"`,
  writtenTwice: (path) => `Hai mục cùng ghi vào ${path}.`,
  tooLarge: (path, megabytes) => `${path} lớn hơn ${megabytes} MB nên không được đọc.`,
  noBlocks: 'tệp cần có danh sách “blocks” với ít nhất một khối.',
  inBlock: (position, fault) => `Khối thứ ${position}: ${fault}`,
  badFile: '“file” phải là tên tệp kết quả, như tin.html hoặc trang-chu/tin.html.',
  badAttribute: (name) => `thuộc tính “${name}” phải là chữ, số hoặc true/false.`,
  noOut: 'Thiếu thư mục ghi kết quả: --out THƯ-MỤC.',
  overwritesPage: (path) => `Kết quả sẽ ghi đè lên chính trang ${path}; hãy chọn --out khác.`,
  pagesWithoutBlocks:
    'Không tìm thấy khối nào trong các trang này. Khối do kịch bản thêm vào sau thì không thấy được từ đây.',
  unclosed: (path, line) => `${path}:${line} Khối không có thẻ đóng nên được để nguyên.`,
  badBlock: (why) => `Khối không dùng được như đã viết: ${why}.`,
  clockOff: (minutes) =>
    `Đồng hồ của máy này lệch ${minutes} phút so với mọi nguồn đã hỏi. Hãy chỉnh giờ (NTP), nếu không tuổi của tin sẽ sai.`,
  asked: (count) => `Đã hỏi ${count} nguồn…`,
  status: {
    new: 'Mới',
    old: 'Giữ nội dung cũ',
    missing: 'Chưa có nội dung',
    own: 'Nội dung có sẵn trong trang',
  },
  items: (count) => `${count} mục`,
  newestOf: (day) => `mới nhất ngày ${day}`,
  withImages: (count) => `${count} mục có ảnh`,
  condition: {
    missing: 'KHÔNG LẤY ĐƯỢC',
    empty: 'KHÔNG CÓ MỤC NÀO',
    old: 'ĐÃ CŨ',
    images: 'KHÔNG CÓ ẢNH',
  },
  unseen:
    'Khối do kịch bản thêm vào trang sau khi tải thì không thấy được từ đây; với các khối đó, hãy thêm #portlet-doctor vào địa chỉ trang.',
  reloaded: 'nginx đã nạp cấu hình mới.',
  nginxRefuses: (why) => `nginx không nhận cấu hình mới, nên cấu hình cũ đã được ghi lại: ${why}`,
};
