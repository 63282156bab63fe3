import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { commandOptions } from '../build/command-line.js';
import { listen } from './listen.js';
import { createPortal } from './portal.js';

/** `npm start`: the demo portal on this machine, without any network. `PORT` names the first port to try. */

commandOptions({});
const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT là một số từ 0 đến 65535 · PORT is a number from 0 to 65535');
  process.exit(2);
}
const server = createServer(createPortal());
const address = await listen(server, port);

console.log(`Cổng trình diễn đang chạy tại · The demo portal is at  ${address}`);
console.log('Dừng bằng Ctrl+C · Stop with Ctrl+C');
if (!existsSync(new URL('../dist/html-portlets.js', import.meta.url))) {
  console.warn('Chưa có dist/: hãy chạy npm run build · There is no dist/ yet: run npm run build');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
