import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** What the IANA registries of special-purpose addresses take out of the public Internet. */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Of IPv6 only 2000::/3 is public, and in it not these: the first three carry an IPv4 address or a protocol of their own. */
const SPECIAL_IPV6 = ['2001::/23', '2002::/16', '2001:db8::/32', '3fff::/20'];

const special = listOf([...SPECIAL_IPV4, ...SPECIAL_IPV6]);
const global6 = listOf(['2000::/3']);

/** Whether an address can be meant by a name of the public Internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address);
  return family === 6 && global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/**
 * The addresses of a host, IPv4 first; none where it has no name.
 *
 * @param host As `URL.hostname` has it: an IPv6 address in brackets.
 */
export async function addressesOf(host: string): Promise<readonly string[]> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return [bare];
  const found = await lookup(bare, { all: true, order: 'ipv4first' }).catch(() => []);
  return [...new Set(found.map(({ address }) => address))];
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
