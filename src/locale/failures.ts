import type { Failure, Reason } from '../data/error.js';
import type { Language } from './language.js';
import type { Cause, ContentKind } from './portlet-text.js';
import { wordsOf } from './translations.js';

/**
 * Why there is nothing newer, as readers are told it: the second half of a sentence, in Vietnamese and English. Each says no more
 * than is sure. docs/states.md is made from this table.
 */
const causes: Readonly<Record<Cause, readonly [vi: string, en: string]>> = {
  offline: ['thiết bị đang không có mạng', 'this device is offline'],
  unreachable: ['không kết nối được tới nơi cung cấp', 'the source could not be reached'],
  timeout: ['nơi cung cấp trả lời quá lâu', 'the source took too long'],
  cut: ['nội dung gửi về bị ngắt giữa chừng', 'its answer broke off midway'],
  redirect: ['nơi cung cấp chuyển sang một trang khác', 'the source leads to another page'],
  limited: ['nơi cung cấp đang giới hạn số lượt truy cập', 'the source limits how often it is asked'],
  trouble: ['nơi cung cấp đang gặp trục trặc', 'the source is out of order'],
  denied: ['nơi cung cấp không cho phép xem', 'the source does not let it be seen'],
  missing: ['không tìm thấy ở nơi cung cấp', 'it was not found at the source'],
  refused: ['nơi cung cấp không nhận yêu cầu này', 'the source does not take this request'],
  unusable: ['nội dung nhận được không dùng được', 'what the source sent cannot be used'],
  blank: ['không nhận được nội dung nào', 'nothing came from the source'],
  none: ['nơi cung cấp chưa có nội dung', 'the source has nothing yet'],
  forbidden: ['trang này chưa được phép lấy từ nơi cung cấp', 'this page may not read the source'],
  setup: ['trang này chưa được cài đặt đúng', 'this page is not set up correctly'],
  file: ['một phần của trang này chưa tải được', 'a part of this page could not be loaded'],
  rendering: ['có lỗi khi hiển thị', 'it could not be displayed'],
};

const byReason: Readonly<Record<Exclude<Reason, `http-${number}`>, Cause>> = {
  offline: 'offline',
  unreachable: 'unreachable',
  timeout: 'timeout',
  'cut-off': 'cut',
  cors: 'forbidden',
  redirect: 'redirect',
  'rate-limited': 'limited',
  'html-instead': 'unusable',
  'not-a-fragment': 'unusable',
  'not-a-feed': 'unusable',
  'empty-source': 'blank',
  'no-items': 'none',
  'too-large': 'unusable',
  'entities-refused': 'unusable',
  'bad-selector': 'unusable',
  'bad-answer': 'unusable',
};

const byStatus: Readonly<Record<number, Cause>> = {
  401: 'denied',
  403: 'denied',
  404: 'missing',
  407: 'denied',
  408: 'timeout',
  410: 'missing',
  451: 'denied',
};

/** @param kind What the block shows. An article that its source has not got is not there, however much else is. */
export function causeOf(
  { reason, ownFault }: Pick<Failure, 'reason' | 'ownFault'>,
  kind: ContentKind,
): Cause {
  if (ownFault) return ownFault;
  if (kind === 'article' && reason === 'no-items') return 'missing';
  if (reason in byReason) return byReason[reason as keyof typeof byReason];
  const status = Number(reason.slice('http-'.length));
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'refused' : 'trouble');
}

/** Why, in plain words, as the second half of a sentence. */
export const whyOf = (cause: Cause, language: Language): string =>
  wordsOf(language)?.causes?.[cause] ?? causes[cause][language === 'vi' ? 0 : 1];
