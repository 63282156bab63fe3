import type { ArticleText } from './article-text.js';

export const vi: ArticleText = {
  posted: 'Ngày đăng',
  changed: 'Cập nhật',
  author: 'Tác giả',
  source: 'Nguồn',
  categories: 'Chuyên mục',
  attachments: 'Tệp đính kèm',
  noBody: 'Ở đây chỉ có phần mở đầu của bài.',
  ownPage: 'Đọc toàn văn tại trang của bài',
  newsPage: 'trang tin',
  choose: 'Hãy chọn một tin trong danh sách để đọc tại đây.',
  table: 'Bảng',
  address: 'Địa chỉ',
  printed: (time, day) => `In lúc ${time} ngày ${day}`,
  playVideo: 'Phát video tại đây',
  enlarge: (caption) => (caption ? `Xem ảnh lớn: ${caption}` : 'Xem ảnh lớn'),
  why(reason) {
    switch (reason) {
      case 'http-404':
      case 'http-410':
        return 'bài đã được gỡ hoặc đổi chỗ';
      case 'http-401':
      case 'http-403':
        return 'bài không mở cho mọi người';
      case 'no-items':
        return 'không còn bài này ở đó';
      default:
        return undefined;
    }
  },
  tools: {
    all: 'Công cụ đọc',
    smaller: 'Chữ nhỏ hơn',
    larger: 'Chữ lớn hơn',
    sized: (percent) => `Cỡ chữ ${percent}%`,
    print: 'In, lưu',
    share: 'Chia sẻ',
    shareOn: (site) => `Chia sẻ qua ${site}`,
    copy: 'Chép kèm nguồn',
    listen: 'Nghe',
    shared: 'Đã chuyển địa chỉ của bài sang ứng dụng đã chọn.',
    cancelled: 'Đã hủy chia sẻ.',
    urlCopied: 'Đã chép địa chỉ của bài.',
    textCopied: 'Đã chép bài kèm nguồn.',
    notShared: (url) => `Chưa chia sẻ được. Địa chỉ của bài: ${url}`,
    notCopied:
      'Chưa chép được: trình duyệt hoặc trang này không cho phép. Có thể chọn chữ trong bài rồi thử chép bằng bàn phím.',
    notPrinted: 'Chưa in được từ nút này. Hãy dùng lệnh In trong trình đơn của trình duyệt.',
    notLoaded: 'Chưa tải được công cụ này. Hãy thử lại khi có mạng.',
    failed: 'Công cụ này gặp trục trặc nên chưa làm được. Hãy thử lại.',
  },
  lightbox: {
    label: 'Ảnh trong bài',
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Đóng',
    position: (current, count) => `${current}/${count}`,
  },
  readAloud: {
    controls: 'Nghe bài viết',
    play: 'Đọc',
    pause: 'Tạm dừng',
    back: 'Câu trước',
    forward: 'Câu sau',
    speed: 'Tốc độ',
    speedOf: (rate) => `${String(rate).replace('.', ',')}×`,
    voice: 'Giọng',
    stop: 'Dừng nghe',
    close: 'Đóng',
    position: (current, count) => `Câu ${current}/${count}`,
    unsupported: 'Trình duyệt này không đọc thành tiếng được. Hãy thử trình duyệt khác.',
    looking: 'Đang tìm giọng đọc…',
    noVoice: 'Thiết bị này chưa có giọng đọc tiếng Việt. Có thể thêm giọng trong phần cài đặt của thiết bị.',
    failed: 'Giọng đọc đã dừng vì trục trặc. Hãy bấm “Đọc” để đọc tiếp.',
    recording: 'Bản ghi âm của cổng',
    recordingFailed: 'Không mở được bản ghi âm của cổng; đang dùng giọng đọc của thiết bị.',
  },
  related: { heading: 'Tin khác', newer: 'Tin mới hơn', older: 'Tin cũ hơn' },
};
