/**
 * What servers send in place of a fragment with a good status, each with what an editor is told. In turn, over the beginning of a
 * response: an error stands at its top.
 */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/[\0-\x08\x0e-\x1a]/, 'binary data'],
  [/^\s*[[{]/, 'JSON'],
  [
    /^\s*(?:<\?xml[^>]{0,200}>\s{0,9})?<(?:rss|feed|rdf:RDF|urlset|soap|!doctype\s{1,9}(?!html))[\s:>\w]/i,
    'XML',
  ],
  [/<\?(?:php|=)|<%[@=\s]|<cf(?:output|query)/i, 'code that the server has not run'],
  [
    /(?:Warning|Notice|Deprecated|Fatal error|Parse error|Strict Standards)(?:<\/b>)?:\s.{1,2000}? on line\b/s,
    'an error of PHP',
  ],
  [/\bFatal error(?:<\/b>)?:|Call Stack:|Xdebug/, 'an error of PHP'],
  [/Server Error in '|\[\w{1,40}Exception[\]:]|Runtime Error<|Stack Trace:/, 'an error of ASP.NET'],
  [
    /\b(?:java|javax|jakarta|org|com)\.[\w.]{1,200}(?:Exception|Error)\b|HTTP Status \d{3}/,
    'an error of Java',
  ],
  [/Traceback \(most recent call last\)/, 'an error of Python'],
  [
    /SQLSTATE\[|error in your SQL syntax|ORA-\d{5}|Error establishing a database connection|mysqli?_connect/i,
    'an error of a database',
  ],
];

/** Titles of pages that are an error, a login or a guard, whatever their status. In Vietnamese only how they begin: many write of such things. */
const REFUSED_TITLES = [
  /<title[^>]{0,100}>\s{0,20}(?:(?:http )?(?:40|41|50)\d\b(?!\/)|lỗi\b|(?:trang )?đăng nhập|truy cập bị|không tìm thấy|(?:hệ thống|trang|website) (?:đang )?(?:bảo trì|không tồn tại|không tìm thấy))/i,
  /<title[^>]{0,100}>[^<]{0,100}?(?:not found|forbidden|denied|unauthori[sz]ed|bad gateway|unavailable|\berror\b|log ?in\b|sign ?in\b|just a moment|attention required|request rejected|captcha)/i,
];
const PASSWORD = /<input[^>]{1,500}?\btype\s?=\s?["']?password/i;
const ANY_TAG = /<[a-z][a-z0-9-]{0,30}[\s/>]/i;

/** How much is looked at, in characters. */
const BEGINNING = 64 * 1024;

/** Why a text is no fragment of HTML, for the editor; `undefined` for one that is. */
export function notAFragment(source: string): string | undefined {
  const text = source.slice(0, BEGINNING);
  const [, refused] = REFUSED.find(([pattern]) => pattern.test(text)) ?? [];
  if (refused) return refused;
  if (PASSWORD.test(text)) return 'a page that asks for a login';
  if (REFUSED_TITLES.some((title) => title.test(text))) return 'a page that is an error or asks for a login';
  return ANY_TAG.test(text) ? undefined : 'text without markup';
}
