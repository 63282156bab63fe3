import { requestUrl } from '../../news/request-url.js';
import { forecastUrl } from '../../weather-regions/sources/forecast-url.js';
import type { ListedSource } from './sources-list.js';

/** Where things are on the gateway's machine. */
export interface GatewayOptions {
  /** Where the sources are in the portal's URLs, with a slash at both ends. */
  readonly path: string;
  /** Folder of the cache. */
  readonly cache: string;
  /** The log of requests; that of errors is beside it. */
  readonly log: string;
  /** The port, on 127.0.0.1, by which the cache reaches the part that asks the sources. */
  readonly port: number;
  /** The certificates that are trusted. */
  readonly ca: string;
  /** Requests a second that one reader's address may make. */
  readonly readerRate: number;
}

/** A source with the addresses that its host had, all of them checked. */
export interface ResolvedSource extends ListedSource {
  readonly addresses: readonly string[];
}

/** The configuration's two files: what belongs into `http { }`, and into the portal's `server { }`. */
export interface GatewayFiles {
  readonly http: string;
  readonly server: string;
}

const WRITTEN_BY = '# Written by "html-portlets gateway". The next run overwrites it.';
/** Bytes of an answer that are stored, by its Content-Length: fewer than 10 million. */
const TOO_LARGE = '~^[0-9]{8,}$';

/** Headers of a source that must not speak for the portal's origin, or tell what is stored how long. */
const HIDDEN =
  `Accept-CH Access-Control-Allow-Credentials Access-Control-Allow-Headers Access-Control-Allow-Methods
  Access-Control-Allow-Origin Access-Control-Expose-Headers Access-Control-Max-Age Alt-Svc Cache-Control Clear-Site-Data
  Content-Disposition Content-Location Content-Security-Policy Content-Security-Policy-Report-Only Critical-CH
  Cross-Origin-Embedder-Policy Cross-Origin-Opener-Policy Cross-Origin-Resource-Policy Document-Policy Expect-CT Feature-Policy
  Link Location NEL Origin-Agent-Cluster P3P Permissions-Policy Portlets-Fetched Portlets-Length Portlets-Now Pragma
  Public-Key-Pins Referrer-Policy Refresh Report-To Reporting-Endpoints Server-Timing Service-Worker-Allowed Set-Cookie
  Set-Cookie2 SourceMap Speculation-Rules Strict-Transport-Security Timing-Allow-Origin Vary Via Warning WWW-Authenticate
  X-AspNet-Version X-AspNetMvc-Version X-Content-Type-Options X-Frame-Options X-Powered-By X-Robots-Tag X-SourceMap
  X-XSS-Protection`.split(/\s+/);

/** Every status that is no answer: redirects, which are never followed, and errors. 304 answers MET Norway's question. */
const NO_ANSWER = [...Array(300).keys()]
  .map((index) => index + 300)
  .filter((status) => status !== 304 && status !== 499);

export function nginxFiles(sources: readonly ResolvedSource[], options: GatewayOptions): GatewayFiles {
  return { http: httpFile(sources, options), server: serverFile(sources, options) };
}

/** The addresses that an earlier run wrote for each source, with the host and port that they were of. */
export function writtenAddresses(http: string): ReadonlyMap<string, readonly string[]> {
  const blocks = http.matchAll(/^upstream portlets_([a-z0-9-]{1,32}) \{ # (\S{1,300})\n([^}]{0,4000})\}/gm);
  return new Map(
    [...blocks].map(([, id, host, servers = '']) => [
      `${id} ${host}`,
      [...servers.matchAll(/server \[?([0-9a-f.:]{2,45}?)\]?:\d{1,5}[ ;]/g)].map(([, address]) => address!),
    ]),
  );
}

/** Names a source's host in `writtenAddresses`. */
export const addressKey = ({ id, url }: ListedSource) => `${id} ${hostAndPort(url)}`;

function httpFile(sources: readonly ResolvedSource[], options: GatewayOptions): string {
  const { cache, port, ca, readerRate } = options;
  return `${WRITTEN_BY}
# Belongs into http { }.

proxy_cache_path ${quoted(cache)} levels=1:2 keys_zone=portlets:20m max_size=1g inactive=8d use_temp_path=off;
limit_req_zone $binary_remote_addr zone=portlets_reader:10m rate=${readerRate}r/s;
# Neither who asked, nor from where, nor with which program.
log_format portlets '$time_iso8601 $status $upstream_cache_status $body_bytes_sent $request_time $portlets_id';

map $upstream_http_content_type $portlets_type {
    default "text/plain";
    "~*charset=[\\"']?(?<portlets_charset>[a-z0-9_.:-]{1,40})" "text/plain; charset=$portlets_charset";
}
map $status $portlets_browser_cache {
    default no-store;
    "~^(200|203|304)$" "public, max-age=60";
}
# What is not stored: an empty answer, one that is too large, and one that is no data, as a login page.
map $upstream_http_portlets_length $portlets_bad_size {
    default 0;
    0 1;
    "${TOO_LARGE}" 1;
}
map $upstream_http_content_type $portlets_bad_type {
    default 1;
    "~*xhtml" 1;
    "~*^(application|text)/[a-z0-9.+-]{0,60}(xml|rss|atom|json)" 0;
}
${sources.map(typeMap).join('')}
${sources.map(upstream).join('')}
upstream portlets_gateway {
    server 127.0.0.1:${port};
}

# Asks the sources, for the cache alone. An answer that is none becomes a 502, and then the cache has an older one.
server {
    listen 127.0.0.1:${port};
    server_name portlets.invalid;
    access_log off;
    allow 127.0.0.1;
    deny all;

    # Stored compressed, whatever the source sends.
    gzip on;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_proxied any;
    gzip_types *;
    gzip_vary off;

    proxy_http_version 1.1;
    proxy_method GET;
    proxy_pass_request_headers off;
    proxy_pass_request_body off;
    proxy_connect_timeout 3s;
    proxy_send_timeout 3s;
    proxy_read_timeout 8s;
    proxy_next_upstream error timeout;
    proxy_next_upstream_tries 2;
    proxy_next_upstream_timeout 10s;
    proxy_buffer_size 16k;
    proxy_buffers 16 16k;
    proxy_busy_buffers_size 32k;
    proxy_ssl_server_name on;
    proxy_ssl_verify on;
    proxy_ssl_verify_depth 5;
    proxy_ssl_trusted_certificate ${quoted(ca)};
    proxy_ssl_protocols TLSv1.2 TLSv1.3;
    proxy_ignore_headers X-Accel-Redirect X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset X-Accel-Expires;
    proxy_pass_header Date;
${HIDDEN.map((name) => `    proxy_hide_header ${name};\n`).join('')}
    proxy_intercept_errors on;
    error_page ${lines(NO_ANSWER)} =502 @no_answer;
    location @no_answer {
        default_type text/plain;
        return 502 "no answer\\n";
    }
    location / {
        return 404;
    }
${sources.map(askingLocation).join('')}}
`;
}

function typeMap({ id, types }: ListedSource): string {
  if (!types.length) return '';
  return `map $upstream_http_content_type $${badType(id)} {
    default $portlets_bad_type;
${types.map((type) => `    "~*^${type.replace(/[.+]/g, '\\$&')}(;|\\s|$)" 0;\n`).join('')}}
`;
}

/** Addresses as they were when this was written: nginx asks no name server, so that no name can lead elsewhere meanwhile. */
function upstream(source: ResolvedSource): string {
  const { id, url, addresses, rate } = source;
  const port = url.port || (url.protocol === 'https:' ? 443 : 80);
  const hasIpv4 = addresses.some((address) => !address.includes(':'));
  const servers = addresses.map((address) => {
    const isIpv6 = address.includes(':');
    return `    server ${isIpv6 ? `[${address}]` : address}:${port} max_conns=8 fail_timeout=5s${isIpv6 && hasIpv4 ? ' backup' : ''};\n`;
  });
  return `limit_req_zone $server_name zone=portlets_${id}:64k rate=${rate}r/s;
upstream portlets_${id} { # ${hostAndPort(url)}
${servers.join('')}}
`;
}

function askingLocation(source: ResolvedSource): string {
  const { id, url, service, contact, rate } = source;
  const { protocol, hostname, host } = url;
  const asked = service ? url : new URL(requestUrl(url.href, 50));
  const query = asked.search.slice(1);
  const args = service ? `${query && `${escaped(query)}&`}$args` : escaped(query);
  const isIp = /^[\d.]+$|^\[/.test(hostname);
  const headers = [
    ['Host', host],
    ['Connection', ''],
    ['Accept', '*/*'],
    ['Accept-Encoding', 'gzip'],
    ['User-Agent', `html-portlets-gateway${contact ? ` (${contact})` : ''}`],
  ];
  return `
    location = /${id} {
        limit_req zone=portlets_${id} burst=${Math.max(5, rate * 5)} nodelay;
        set $args "${args}";
        proxy_pass ${quoted(`${protocol}//portlets_${id}${asked.pathname}`)};
${isIp ? '' : `        proxy_ssl_name ${hostname};\n`}${headers.map(([name, value]) => `        proxy_set_header ${name} ${quoted(value!)};\n`).join('')}${
    service === 'met-norway'
      ? `        proxy_set_header If-Modified-Since $http_if_modified_since;
        proxy_set_header If-None-Match $http_if_none_match;\n`
      : ''
  }        add_header Content-Location ${quoted(`${url.origin}${url.pathname}`)};
        add_header Portlets-Fetched $msec;
        add_header Portlets-Length $upstream_http_content_length;
    }
`;
}

function serverFile(sources: readonly ResolvedSource[], { path, log, readerRate }: GatewayOptions): string {
  return `${WRITTEN_BY}
# Belongs into the portal's server { }.

location ^~ ${path} {
    set $portlets_id "-";
    access_log ${quoted(log)} portlets buffer=32k flush=1s;
    # Lower levels name the reader's address.
    error_log ${quoted(errorLog(log))} crit;
    limit_req zone=portlets_reader burst=${readerRate * 10} nodelay;
    limit_req_status 429;
    limit_req_log_level info;
    client_max_body_size 1k;
    max_ranges 0;
    gzip off;
    gunzip on;
    # A third more answers a second; a new answer is another file to it at once.
    open_file_cache max=1000 inactive=60s;

    proxy_http_version 1.1;
    proxy_pass_request_headers off;
    proxy_pass_request_body off;
    proxy_set_header Connection "";
    proxy_set_header Accept-Encoding gzip;
    proxy_connect_timeout 3s;
    proxy_read_timeout 15s;
    proxy_cache portlets;
    proxy_cache_lock on;
    proxy_cache_lock_timeout 15s;
    proxy_cache_lock_age 15s;
    proxy_cache_background_update on;
    proxy_cache_use_stale error timeout invalid_header updating http_403 http_404 http_429 http_500 http_502 http_503 http_504;
    proxy_ignore_headers Cache-Control Expires Set-Cookie Vary X-Accel-Expires X-Accel-Redirect X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset;
    proxy_pass_header Date;
    proxy_hide_header Content-Type;
    proxy_hide_header Expires;
    proxy_hide_header Portlets-Length;

    # Data, and never a page of the portal, whatever they say.
    add_header Content-Type $portlets_type;
    add_header X-Content-Type-Options nosniff always;
    add_header Content-Security-Policy "sandbox; default-src 'none'" always;
    add_header X-Robots-Tag noindex always;
    add_header Cache-Control $portlets_browser_cache always;
    add_header Portlets-Now $msec;

    return 404;
${sources.map((source) => readersLocation(source, path)).join('')}}
`;
}

/** What a reader asks for: of a source the cached answer, of a service that for the points that a block asks for. */
function readersLocation({ id, service, maxAge, types }: ResolvedSource, path: string): string {
  const bad = types.length ? badType(id) : 'portlets_bad_type';
  const isMet = service === 'met-norway';
  return `
    location = ${path}${id} {
        if ($request_method !~ "^(GET|HEAD)$") { return 405; }
${service ? `        if ($args !~ "${queryPattern(service)}") { return 400; }\n` : '        set $args "";\n'}        set $portlets_id ${id};
        proxy_pass http://portlets_gateway/${id};
        proxy_cache_key "${id}$is_args$args";
        proxy_cache_valid 200 203 ${maxAge}s;
        proxy_no_cache $${bad} $portlets_bad_size;
${
  isMet
    ? `        # Its terms: not before the answer expires, and only what is newer.
        proxy_cache_revalidate on;
        proxy_ignore_headers Cache-Control Set-Cookie Vary X-Accel-Expires X-Accel-Redirect X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset;\n`
    : ''
}    }
`;
}

/** Viet Nam with its islands, in the two decimals in which blocks ask. */
const LATITUDE = '(?:[6-9]|1[0-9]|2[0-4])(?:\\.[0-9]{1,2})?';
const LONGITUDE = '1(?:0[1-9]|1[0-9])(?:\\.[0-9]{1,2})?';

function queryPattern(service: NonNullable<ListedSource['service']>): string {
  if (service === 'met-norway') return `^lat=${LATITUDE}&lon=${LONGITUDE}$`;
  const listOf = (degrees: string) => `${degrees}(?:,${degrees}){0,99}`;
  const asked = forecastUrl('', [['LAT', 'LON']])
    .slice(1)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `^${asked.replace('LAT', listOf(LATITUDE)).replace('LON', listOf(LONGITUDE))}$`;
}

/** Two variables to one: names have no hyphens, and ids no underscores. */
const badType = (id: string) => `portlets_bad_type_${id.replaceAll('-', '_')}`;
const hostAndPort = ({ protocol, host }: URL) => `${protocol}//${host}`;
const errorLog = (log: string) => log.replace(/(\.log)?$/, '-error.log');

/** nginx has no escape for its variables' sign; in a URL it has one. */
const escaped = (text: string) =>
  text.replaceAll('$', '%24').replace(/[\\"]/g, (character) => `\\${character}`);
const quoted = (text: string) => `"${escaped(text)}"`;

const lines = (numbers: readonly number[]) =>
  numbers.map((number, index) => `${number}${index % 25 === 24 ? '\n       ' : ''}`).join(' ');
