import { answerInPage } from '../test/stand-in/in-page.js';

export const faults = {
  fine: { title: 'Trở lại · Come back' },
  slow: { title: 'Chậm 3 giây · Slow', switches: { delay: 3000 } },
  hang: { title: 'Treo · Hang', switches: { hang: true } },
  break: { title: 'Trả lời hỏng · Break', switches: { rubbish: true } },
  refuse: { title: 'Từ chối · Refuse', status: 403 },
  cut: { title: 'Đứt giữa chừng · Cut', switches: { cut: true } },
  away: { title: 'Mất hẳn · Go away', switches: { offline: true } },
};

let current = faults.fine;

/** @param {string} name */
export function setFault(name) {
  current = faults[name];
}

const native = globalThis.fetch;

answerInPage(async (url) => {
  if (!url.href.includes('faulty')) return undefined;
  const { switches = {}, status } = current;
  const response = await native(url);
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return { answer: { status: status ?? response.status, headers, body: await response.text() }, switches };
});
