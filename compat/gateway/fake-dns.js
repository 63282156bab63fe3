// Goes before a program: node --import ./compat/gateway/fake-dns.js PROGRAM. Names are what FAKE_DNS says, {"name": ["address"]}.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';

const names = JSON.parse(process.env.FAKE_DNS ?? '{}');

dns.promises.lookup = async (host) => {
  const addresses = names[host];
  if (!addresses) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: isIP(address) }));
};
syncBuiltinESMExports();
