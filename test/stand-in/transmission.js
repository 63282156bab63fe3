const LOGIN_PAGE = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập mạng</title></head>
<body><h1>Đăng nhập để dùng Internet</h1><form method="post"><input name="user"><input name="password" type="password"></form></body></html>
`;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} body
 *
 * @typedef {object} Sent
 * @property {number} delay Milliseconds before the answer begins.
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} body What is sent of it.
 * @property {'whole' | 'refused' | 'hang' | 'cut'} end How it ends: a connection without an answer, headers alone, or a break.
 */

/**
 * What befalls an answer on its way, by a server or within a page.
 *
 * @param {Answer} answer
 * @param {import('./switches.js').Switches} faults
 * @returns {Sent}
 */
export function transmission({ status, headers, body }, faults) {
  const { 'access-control-allow-origin': allowed, ...rest } = headers;
  const half = body.slice(0, Math.floor(body.length / 2));
  const sent = {
    delay: faults.delay ?? 0,
    status,
    headers: allowed === undefined || faults.noCors ? rest : headers,
    body,
    end: /** @type {Sent['end']} */ ('whole'),
  };
  if (faults.offline) return { ...sent, end: 'refused' };
  if (faults.hang) return { ...sent, end: 'hang' };
  if (faults.cut) return { ...sent, body: half, end: 'cut' };
  if (faults.html) {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return { ...sent, status: 200, headers: { ...sent.headers, ...type }, body: LOGIN_PAGE };
  }
  if (faults.rubbish) return { ...sent, body: '{"latitude":21.0,"hourly":{"time":[}}' };
  if (faults.streamError)
    // It fails between values: in the middle of a text its words would be a part of that.
    return {
      ...sent,
      body: `${half.slice(0, half.lastIndexOf(',') + 1)}Unexpected error while streaming data: timeoutReached`,
    };
  return sent;
}
