import { createServer } from 'node:http';

/** Ports tried in turn; 0 lets the machine choose. */
const PORTS = [3000, 8787, 0];

/** Listens on this machine only, on the first free port. Resolves to the server and its address. */
export async function listen(answer, ports = PORTS) {
  for (const port of ports) {
    const server = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
    const failure = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, '127.0.0.1', () => done(null));
    });
    if (failure === null) {
      return { server, address: `http://localhost:${server.address().port}/` };
    }
    if (failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES') throw failure;
  }
  throw new Error('No free port');
}
