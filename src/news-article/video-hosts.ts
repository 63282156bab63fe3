const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;

/** The hosts that an attribute names, one space between them. @param complain Told of what is none. */
export function videoHostsIn(value: string | null, complain: (message: string) => void): string {
  const words = (value ?? '')
    .toLowerCase()
    .split(/[\s;,]+/)
    .filter(Boolean);
  const hosts = words.filter((word) => HOST.test(word));
  if (hosts.length < words.length)
    complain(`video-hosts="${value}": expected names of hosts, such as video.example.vn.`);
  return hosts.join(' ');
}
