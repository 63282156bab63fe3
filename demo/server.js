import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen } from './listen.js';
import { createPortal } from './portal.js';

/** `npm start`: the demo portal on this machine, without any network. `PORT` names the first port to try. */

const server = createServer(createPortal());
const address = await listen(server, Number(process.env.PORT ?? 8080));

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
