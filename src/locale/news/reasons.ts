import type { Reason } from '../../data/error.js';
import type { Language } from '../language.js';

/** A reason as these sentences tell it apart: of the statuses of HTTP only those that ask for different things. */
type Told = Exclude<Reason, `http-${number}`> | 'refused' | 'gone' | 'out-of-order' | 'unusual';

const vi: Readonly<Record<Told, string>> = {
  offline: 'Thiết bị này đang không có mạng. Hãy kiểm tra kết nối; khối sẽ tự lấy lại khi có mạng.',
  unreachable:
    'Không kết nối được tới nguồn tin: máy chủ không trả lời hoặc ngắt kết nối. Hãy mở thử địa chỉ trong “src”; khối sẽ tự thử lại.',
  'cut-off':
    'Nguồn tin trả lời nhưng bị ngắt giữa chừng. Hãy xem nhật ký của máy chủ hoặc máy chủ trung gian (giới hạn thời gian, bộ nhớ, gzip); khối sẽ tự thử lại.',
  redirect:
    'Địa chỉ trong “src” chuyển hướng vòng quanh, sang trang đăng nhập hoặc sang trang khác. Hãy đưa địa chỉ cuối cùng, mà khách xem được không cần đăng nhập.',
  timeout:
    'Nguồn tin trả lời quá lâu. Hãy giảm số bài mà nguồn trả về, đặt bộ nhớ đệm trước nguồn, hoặc tăng “timeout”.',
  cors: 'Nguồn tin ở trang khác và không cho phép trang này đọc. Hãy bật tiêu đề Access-Control-Allow-Origin ở nguồn, dùng API (WordPress: /wp-json/wp/v2/posts), hoặc lấy tin qua một địa chỉ trên chính trang này.',
  refused:
    'Nguồn tin đòi đăng nhập hoặc từ chối khách. Hãy cho khách quyền xem (Liferay: Guest; SharePoint: Use Remote Interfaces), hoặc lấy tin qua một địa chỉ trên chính trang này.',
  gone: 'Không có gì ở địa chỉ trong “src”. Hãy kiểm tra lại địa chỉ: trang có thể đã chuyển chỗ.',
  'out-of-order':
    'Máy chủ của nguồn tin đang có lỗi. Hãy báo cho người quản trị máy chủ đó; khối sẽ tự thử lại.',
  unusual: 'Máy chủ của nguồn tin không hiểu yêu cầu. Hãy kiểm tra các tham số của địa chỉ trong “src”.',
  'rate-limited': 'Nguồn tin nhận quá nhiều yêu cầu. Hãy tăng “refresh”, hoặc đặt bộ nhớ đệm trước nguồn.',
  'html-instead':
    'Nguồn tin trả về một trang HTML, thường là trang đăng nhập hay trang của tường lửa. Hãy mở địa chỉ bằng cửa sổ ẩn danh để xem; nếu đó đúng là trang danh sách tin, hãy đặt format="html".',
  'not-a-fragment':
    'Ở địa chỉ này không có mảnh HTML: là trang đăng nhập, thông báo lỗi hay dữ liệu khác. Hãy mở địa chỉ bằng cửa sổ ẩn danh để xem.',
  'empty-source':
    'Nguồn tin trả về 0 byte. Với Asset Publisher của Liferay, hãy chọn bài tự động (Dynamic) thay vì chọn tay (Manual).',
  'not-a-feed':
    'Ở địa chỉ này không có tin ở dạng nào đã biết. Hãy đưa địa chỉ RSS, Atom hay API của trang; với JSON riêng, hãy chỉ ra danh sách và các trường bằng “fields”.',
  'too-large':
    'Nguồn tin lớn hơn 2 MB. Hãy yêu cầu ít bài hơn (per_page, pageSize, $top), hoặc bỏ toàn văn khỏi danh sách.',
  'entities-refused':
    'Nguồn tin có khai báo <!ENTITY> hoặc DOCTYPE riêng, là cách tấn công quen thuộc, nên không được đọc. Hãy bỏ phần khai báo đó khỏi nguồn.',
  'no-items':
    'Nguồn tin đọc được nhưng chưa có bài nào. Hãy kiểm tra quyền xem của khách, chuyên mục và trang đang chọn; với Liferay, thêm flatten=true để lấy cả thư mục con.',
  'bad-selector':
    'Không tìm thấy bài nào theo “selectors”. Hãy mở trang danh sách, xem lại bộ chọn của bài, tiêu đề và đường dẫn: giao diện có thể đã đổi.',
  'bad-answer':
    'Nguồn tin trả lời không trọn vẹn hoặc báo lỗi. Hãy mở địa chỉ trong “src” để xem nội dung của nó.',
};

const en: Readonly<Record<Told, string>> = {
  offline: 'This device is offline. Check its connection; the block asks again by itself when it is online.',
  unreachable:
    'The source could not be reached: its server does not answer, or closes the connection. Open the address in “src”; the block tries again by itself.',
  'cut-off':
    'The source’s answer broke off midway. Look into the log of its server or proxy (limits of time and memory, gzip); the block tries again by itself.',
  redirect:
    'The address in “src” redirects in a circle, to a login or to another site. Give the address where it ends, which guests can see without a login.',
  timeout: 'The source took too long. Let it send fewer stories, put a cache before it, or raise “timeout”.',
  cors: 'The source is on another site, which does not let this one read it. Let it send Access-Control-Allow-Origin, use its API (WordPress: /wp-json/wp/v2/posts), or fetch it through an address of this site.',
  refused:
    'The source asks for a login or refuses guests. Let guests view it (Liferay: Guest; SharePoint: Use Remote Interfaces), or fetch it through an address of this site.',
  gone: 'There is nothing at the address in “src”. Check it: the page may have moved.',
  'out-of-order':
    'The source’s server is out of order. Tell its administrator; the block tries again by itself.',
  unusual:
    'The source’s server does not understand the request. Check the parameters of the address in “src”.',
  'rate-limited': 'The source gets too many requests. Raise “refresh”, or put a cache before it.',
  'html-instead':
    'The source sent a page of HTML, as a rule a login or a firewall’s. Open the address in a private window to see it; if it is the list of news itself, set format="html".',
  'not-a-fragment':
    'There is no fragment of HTML at this address, but a login, an error or other data. Open it in a private window to see.',
  'empty-source':
    'The source sent 0 bytes. In Liferay’s Asset Publisher let stories be chosen dynamically, not manually.',
  'not-a-feed':
    'There is no news of any known kind at this address. Give the address of the site’s RSS, Atom or API; for JSON of your own name the list and its fields in “fields”.',
  'too-large':
    'The source is larger than 2 MB. Ask for fewer stories (per_page, pageSize, $top), or leave the full texts out of the list.',
  'entities-refused':
    'The source declares <!ENTITY> or a DOCTYPE of its own, which is a known attack, and was not read. Take the declaration out of it.',
  'no-items':
    'The source could be read and holds no stories. Check what guests may view, the category and the page asked for; for Liferay add flatten=true to include folders.',
  'bad-selector':
    'Nothing was found by “selectors”. Open the list page and check the selectors of story, title and link: the design may have changed.',
  'bad-answer':
    'The source’s answer is incomplete or an error. Open the address in “src” to see what it says.',
};

/** For whoever edits the page: why a source gave no news, and what can be done about it. */
export function newsReason(reason: Reason, language: Language): string {
  return (language === 'vi' ? vi : en)[toldAs(reason)];
}

function toldAs(reason: Reason): Told {
  if (!isStatus(reason)) return reason;
  const status = Number(reason.slice(5));
  if (status === 401 || status === 403 || status === 407) return 'refused';
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'out-of-order' : 'unusual';
}

const isStatus = (reason: Reason): reason is `http-${number}` => reason.startsWith('http-');
