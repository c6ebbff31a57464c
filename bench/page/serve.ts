/** A site as real ones are: HTTP/2 over TLS, every text compressed beforehand. */
import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
};

export interface Serving {
  /** `https://localhost:41234` */
  readonly origin: string;
  /** Hash of the certificate's key, by which a browser may be told to trust it: what it does not trust, it does not cache. */
  readonly trust: string;
  readonly close: () => void;
}

/** `pages` by path; `folders` by the path's first part. */
export async function serveCompressed(
  pages: ReadonlyMap<string, string | Buffer>,
  folders: Readonly<Record<string, string>>,
): Promise<Serving> {
  const { key, cert } = certificate();
  const packed = new Map<string, Buffer>();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, ({ url }, response) => {
    const path = new URL(url, 'https://localhost').pathname;
    const type = types[extname(path)] ?? 'application/octet-stream';
    const squeezed = type !== 'image/png';
    let body = packed.get(path);
    if (!body) {
      const found = pages.get(path) ?? fromDisk(path, folders);
      if (found === undefined) {
        response.writeHead(404).end();
        return;
      }
      body = squeezed ? gzipSync(found, { level: 9 }) : Buffer.from(found);
      packed.set(path, body);
    }
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(squeezed && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    origin: `https://localhost:${String(port)}`,
    trust: createHash('sha256').update(spki).digest('base64'),
    close: () => server.close(),
  };
}

function fromDisk(path: string, folders: Readonly<Record<string, string>>): Buffer | undefined {
  const [, first = '', ...rest] = normalize(path).split('/');
  const folder = folders[first];
  if (folder === undefined) return undefined;
  try {
    return readFileSync(join(folder, ...rest));
  } catch {
    return undefined;
  }
}

/** Of this run alone. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mapbrief-bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = spawnSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
  );
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${String(made.error ?? made.stderr)}`);
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}
