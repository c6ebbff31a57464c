/** Serves the examples and the built script on this machine alone, under the strict policy that a careful site would set. */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));
const home = '/examples/libya-2016.html';

/** No inline script or style, no other host; Lit's own policy is the only one that may make HTML. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

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
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const url = request.url ?? '/';
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    };
    if (url === '/') {
      response.writeHead(302, { Location: home });
      response.end();
      return;
    }
    if (url === '/favicon.ico') {
      response.writeHead(204);
      response.end();
      return;
    }
    const found = files.find(({ prefix }) => url.startsWith(`${prefix}/`));
    if (!found) return missing();
    request.url = url.slice(found.prefix.length);
    found.handle(request, response, missing);
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
  console.log(`The Libya brief:    ${origin}${home}`);
  console.log(`All the examples:   ${origin}/examples/`);
}
