import type { NewsAttachment } from '../news/news-item.js';

/** Whether a file of an article is one to be listened to. Names say more than the types beside them, which may lie. */
export const isRecording = ({ url, type = '' }: NewsAttachment): boolean =>
  /\.(?:mp3|m4a|aac|og[ga]|opus|wav)(?:[?#]|$)/i.test(url) ||
  (/^audio\//i.test(type) && !/\.\w{2,4}(?:[?#]|$)/.test(url));
