/**
 * The article of the page that this project rebuilds, letter by letter: the double and no-break spaces are its own. Its
 * pictures were lost, only their captions came along; ours are drawings.
 * @type {import('./index.js').Article}
 */
export const inspection = {
  id: 'kiem-tra-cong-vu',
  title: 'Thị xã kiểm tra công vụ, cải cách hành chính tại các xã, phường',
  date: '2020-08-13',
  time: '16:07',
  picture: 'doan-kiem-tra.svg',
  lead: 'Trong 2 ngày 12 và 13/8, Đoàn kiểm tra công vụ, cải cách hành chính thị xã do đồng chí Lê Đại Thăng - Phó Chủ tịch UBND thị xã làm Trưởng đoàn đã kiểm tra công vụ và cải cách hành chính tại xã Kim Sơn và phường Sơn Lộc.',
  body: [
    { picture: 'doan-kiem-tra.svg', caption: 'Đoàn kiểm tra công vụ và cải cách hành chính tại xã Kim Sơn' },
    'Qua kiểm tra cho thấy, thực hiện việc cải thiện, nâng cao chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI), UBND các xã, phường đã tăng cường công tác lãnh đạo, chỉ đạo, đẩy mạnh công tác thông tin, tuyên truyền, công khai các văn bản hành chính\u00a0để nhân dân biết thông qua hệ thống loa truyền thanh và niêm yết công khai tại trụ sở hành chính. Xác định việc thực hiện cơ chế “Một cửa, một cửa liên thông” là yếu tố quan trọng nâng cao hiệu lực, hiệu quả bộ máy chính quyền, chấn chỉnh kỷ cương, kỷ luật hành chính ở địa phương, các đơn vị đã phân công, cử trưởng bộ phận, công chức phụ trách thực hiện tiếp nhận và trả kết quả. Bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính có nội quy, quy chế hoạt động và phân công nhiệm vụ cụ thể, rõ ràng. Bàn làm việc của cán bộ, công chức đều có biển để bàn. Cán bộ, công chức luôn đeo thẻ khi thực thi công vụ tạo sự minh bạch, rõ ràng và thuận tiện cho cá nhân, tổ chức khi đến liên hệ giao dịch, công tác. Cùng với đó, UBND các xã, phường thực hiện niêm yết công khai, rõ ràng các TTHC thuộc 15 lĩnh vực quản lý. Việc niêm yết được thực hiện thống nhât theo cách đóng thành từng tập giấy gắn trên bảng treo tường, kích thước của từng bảng đảm bảo niêm yết đầy đủ các TTHC theo từng lĩnh vực và nội dung hướng dẫn. Các TTHC được lập danh mục kèm theo mẫu đơn, tờ khai, tạo thuận lợi cho tổ chức, cá nhân tiếp cận, tìm hiểu và thực hiện đúng quy định. Việc ứng dụng công nghệ thông tin, nâng cấp cơ sở vật chất, trang thiết bị phục vụ công tác giải quyết thủ tục hành chính được các đơn vị tăng cường thực hiện. Kết quả tỷ lệ hồ sơ giải quyết đúng hạn của các xã, phường đạt 98%. Đặc biệt tỷ lệ giải quyết thủ tục hành chính theo dịch vụ công mức độ 3 đạt 100%.',
    {
      picture: 'bo-phan-mot-cua.svg',
      caption: 'Kiểm tra thực tế tại Bộ phận tiếp nhận hồ sơ và trả kết quả phường Sơn Lộc',
    },
    'Phát biểu chỉ đạo tại các nơi đến kiểm tra, đồng chí Lê Đại Thăng - Phó Chủ tịch UBND thị xã đề nghị trong thời gian tới UBND các xã, phường tiếp tục tăng cường công tác lãnh đạo, chỉ đạo của cấp ủy đảng, chính quyền trong việc thực hiện công vụ và CCHC; đẩy mạnh công tác tuyên truyền bằng nhiều hình thức, niêm yết công khai, hội nghị tuyên truyền; hoàn thiện các hồ sơ, thủ tục thuộc thẩm quyền theo đúng quy định; giải quyết TTHC bám sát theo sự chỉ đạo của thành phố và thị xã, nhất là TTHC dịch vụ công mức độ 3,4; đồng thời thực hiện tốt văn hóa công sở, tăng cường kiểm tra, giám sát cán bộ, công chức trong thực thi nhiệm vụ góp phần nâng cao sự hài lòng của người dân và chất lượng dịch vụ hành chính công.',
    'Theo kế hoạch, trong các ngày 17 -\u00a019/8, đoàn kiểm tra công vụ, cải cách hành chính thị xã tiếp tục kiểm tra tại các phường Lê Lợi, Xuân Khanh và Ngô Quyền./.',
  ],
  byline: 'Phan\u00a0 Thanh - Hoàng Phương',
};
