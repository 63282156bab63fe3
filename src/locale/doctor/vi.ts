import type { DoctorText } from './doctor-text.js';

export const vi: DoctorText = {
  title: 'Kiểm tra html-portlets',
  copy: 'Sao chép báo cáo',
  copied: 'Đã sao chép.',
  close: 'Đóng',
  asking: 'Đang hỏi lại những khối chưa có số liệu…',
  page: 'Trang',
  browser: 'Trình duyệt',
  time: 'Lúc',
  scripts: 'Tệp kịch bản trên trang',
  elements: 'Phần tử',
  blocks: 'Khối trên trang',
  blocked: 'Bị chính sách bảo mật (CSP) chặn',
  notNeeded: 'html-portlets không cần điều này; hãy giữ nguyên chính sách',
  steps: 'Việc cần làm',
  none: 'không có',
  runs: 'đang chạy',
  aside: 'đứng ngoài, vì bản đầu tiên đã chạy',
  isStranger: 'bị một kịch bản khác chiếm tên',
  isMissing: 'chưa đăng ký',
  outcomes: {
    unknown: 'không có khối nào tên như vậy; nội dung sẵn có được giữ nguyên',
    unfit: 'loại thẻ này không thể thành khối',
    edited: 'đang được soạn thảo, nên để nguyên',
    stranger: 'tên đã bị kịch bản khác chiếm',
    unregistered: 'chưa thành khối, vì kịch bản chưa đăng ký phần tử này',
    waiting: 'chưa được đặt vào trang',
  },
  allWell: 'Không thấy lỗi nào.',
  unreadable: (error) =>
    `Không kiểm tra được một phần của trang (${error}), vì trang đã ghi đè một tên của trình duyệt.`,
  stepScript: () =>
    'Không có bản html-portlets nào đang chạy. Thêm dòng <script src="/js/html-portlets.classic.js" defer></script> vào giao diện.',
  stepStopped: (error) =>
    `Kịch bản đã được nạp nhưng không khởi động được${error && ` (${error})`}. Chép lại tệp từ bản phát hành và xoá bộ nhớ đệm.`,
  stepVersions: (versions) =>
    `Trang nạp các phiên bản không dùng chung được: ${versions}. Chỉ giữ một dòng <script>.`,
  stepOneLine: () => 'Trang nạp html-portlets nhiều lần. Bỏ bớt, chỉ giữ một dòng <script>.',
  stepStranger: (tag) =>
    `Một kịch bản khác đã đăng ký <${tag}>. Bỏ kịch bản ấy, hoặc nạp html-portlets trước nó.`,
  stepName: (name, names) => `Sửa data-portlet="${name}" thành một trong: ${names}.`,
  stepUnfit: (tag) => `Chuyển data-portlet từ <${tag}> sang một thẻ div, ul, table hoặc a.`,
  stepPolicy: (line) => `Trong tiêu đề Content-Security-Policy, viết: ${line}`,
  stepCors: (host, origin) =>
    `${host} không cho trang này đọc. Ở máy chủ ấy, thêm tiêu đề Access-Control-Allow-Origin: ${origin}; hoặc trỏ src về một địa chỉ của chính cổng.`,
  stepMixed: (address) =>
    `Trang dùng https nhưng ${address} thì không, nên trình duyệt chặn. Đổi http:// thành https:// hoặc dùng địa chỉ của cổng.`,
  stepIntegrity: (line) => `Để tệp không thể bị thay đổi lén lút, dùng dòng: ${line}`,
  stepFailed: (block, reason, address) =>
    `${block}: không lấy được số liệu (${reason}). Mở ${address} trong trình duyệt để xem nguồn trả về gì.`,
  stepNoSource: (block, reason) =>
    `${block}: không lấy được số liệu (${reason}), và khối không ghi nguồn nào. Thêm data-feed="…" với địa chỉ của nguồn.`,
};
