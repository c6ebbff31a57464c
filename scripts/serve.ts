/** Serves the examples and the built script on this machine alone, under the strict policies that a careful site would set. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { made } from './made.js';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));
const home = '/examples/';
const libya = '/examples/libya-2016.html';

/** No inline script or style, no other host. MapLibre's worker is a file of ours. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const special: Readonly<Record<string, string>> = {
  // Only Lit may make HTML. MapLibre cannot run under this, so only this page asks for it.
  '/examples/pages/strict.html': `${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
  // A hosted map needs its host. This one is the same server by another name.
  '/examples/pages/hosted.html': policy.replace("connect-src 'self'", "connect-src 'self' http://tiles.localhost:*"),
};

/** What lies under this is as slow as a bad line. */
const slow = '/slow';
const slowness = 1500;

export interface Serving {
  readonly server: Server;
  /** `http://localhost:8080` */
  readonly origin: string;
}

/** Listens on the port, or on the next that is free; 0 for any. `built`: the folder that stands for `dist/`. */
export async function serve(port: number, built = 'dist'): Promise<Serving> {
  const served = { examples: 'examples', dist: built };
  const files = Object.entries(served).map(([name, from]) => ({
    prefix: `/${name}`,
    handle: sirv(folder(from), { dev: true, etag: true }),
  }));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('Content-Security-Policy', special[path] ?? policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (path.startsWith('/ground/')) response.setHeader('Access-Control-Allow-Origin', '*');
    if (path === '/') {
      response.writeHead(302, { Location: home });
      response.end();
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204);
      response.end();
      return;
    }
    const making = made(path);
    if (making) {
      const { type, body } = await making;
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(body);
      return;
    }
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    };
    const found = files.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (!found) return missing();
    request.url = path.slice(found.prefix.length);
    found.handle(request, response, missing);
  };
  const server = createServer((request, response) => {
    const late = request.url?.startsWith(`${slow}/`) ? slowness : 0;
    if (late > 0) request.url = request.url?.slice(slow.length) ?? '/';
    setTimeout(() => {
      answer(request, response).catch((cause: unknown) => {
        console.error(cause);
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('This page could not be made\n');
      });
    }, late);
  });
  const taken = await listen(server, port);
  return { server, origin: `http://localhost:${String(taken)}` };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let wanted = port; ; wanted++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(wanted, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : wanted;
    } catch (cause) {
      const inUse = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!inUse || wanted > port + 50) throw cause;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve(Number(process.env['PORT'] ?? 8080), process.argv[2]);
  console.log(`The Libya brief:    ${origin}${libya}`);
  console.log(`All the examples:   ${origin}${home}`);
}
