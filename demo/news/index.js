import { inspection } from './kiem-tra-cong-vu.js';

/** @typedef {{picture: string, caption: string}} Picture A file of `assets/`, and the words under it. */

/**
 * @typedef {object} Article
 * @property {string} id
 * @property {string} title
 * @property {string} date `2020-08-13`
 * @property {string} [time] `16:07`
 * @property {string} picture A file of `assets/`.
 * @property {string} lead
 * @property {(string | Picture)[]} body
 * @property {string} [byline]
 */

/** What a portal like this one tells its citizens, newest first. All but the first are samples. @type {Article[]} */
export const news = [
  inspection,
  {
    id: 'lich-tiep-cong-dan',
    title: 'Lịch tiếp công dân định kỳ quý III của thị xã và các xã, phường',
    date: '2020-08-11',
    picture: 'lich-tiep-cong-dan.svg',
    lead: 'Thị xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng; các xã, phường tiếp vào sáng thứ Năm hằng tuần.',
    body: [
      'Người dân đến Ban Tiếp công dân thị xã mang theo giấy tờ tùy thân và đơn, tài liệu liên quan nếu có. Nếu ngày tiếp trùng ngày nghỉ, lịch lùi sang ngày làm việc kế tiếp.',
      'Lịch của từng xã, phường được niêm yết tại trụ sở và trên hệ thống loa truyền thanh.',
    ],
  },
  {
    id: 'ho-so-truc-tuyen',
    title: 'Bộ phận Một cửa nhận thêm 28 thủ tục trực tuyến mức độ 3, mức độ 4',
    date: '2020-08-10',
    picture: 'ho-so-truc-tuyen.svg',
    lead: 'Từ tháng 8, người dân nộp hồ sơ hộ tịch, chứng thực và đăng ký kinh doanh hộ cá thể ngay tại nhà.',
    body: [
      'Hồ sơ nộp trên mạng được tiếp nhận trong giờ hành chính; kết quả trả qua bưu chính hoặc tại Bộ phận Một cửa, tùy người nộp chọn.',
      'Cán bộ tại các phường hướng dẫn trực tiếp cho người chưa quen dùng máy tính.',
    ],
  },
  {
    id: 've-sinh-moi-truong',
    title: 'Các phường ra quân tổng vệ sinh môi trường sáng thứ Bảy',
    date: '2020-08-08',
    picture: 've-sinh-moi-truong.svg',
    lead: 'Hơn một nghìn người dân, đoàn viên và hội viên cùng quét dọn đường làng, khơi thông cống rãnh, trồng thêm cây xanh.',
    body: [
      'Đợt ra quân tập trung vào các tuyến đường chính, khu chợ và bờ kênh. Rác được phân loại trước khi chở về điểm tập kết.',
      'Phong trào được duy trì vào sáng thứ Bảy hằng tuần.',
    ],
  },
  {
    id: 'phong-chong-ngap',
    title: 'Chủ động phòng, chống ngập úng trong mùa mưa bão',
    date: '2020-08-06',
    picture: 'phong-chong-ngap.svg',
    lead: 'Các trạm bơm vận hành thử xong trước ngày 10/8; mỗi xã, phường có đội ứng trực 24/24 giờ.',
    body: [
      'Người dân ở vùng trũng kê cao đồ đạc, ngắt điện khi nước vào nhà và theo dõi bản tin chính thức của cơ quan khí tượng thủy văn.',
      'Mọi sự cố về đê điều, cây đổ xin báo ngay cho Ủy ban nhân dân nơi gần nhất.',
    ],
  },
  {
    id: 'thu-vien',
    title: 'Thư viện thị xã mở thêm phòng đọc cho thiếu nhi',
    date: '2020-08-04',
    picture: 'thu-vien.svg',
    lead: 'Phòng đọc mới có hơn 3.000 đầu sách, mở cửa cả sáng Chủ nhật.',
    body: [
      'Trẻ em được cấp thẻ miễn phí khi có cha mẹ hoặc người giám hộ đi cùng. Mỗi lần được mượn hai cuốn trong mười ngày.',
      'Thư viện cũng nhận sách do người dân quyên góp.',
    ],
  },
];
