/** Pieces of a PMTiles archive: what the library's own source does, but asked discreetly. */
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { discreet } from './asking.js';

export class ArchiveSource implements Source {
  private cache: RequestCache = 'default';

  /** @param signal for what is read without one: the head of the archive, and its index */
  constructor(
    private readonly url: string,
    private readonly signal: AbortSignal,
  ) {}

  readonly getKey = (): string => this.url;

  readonly getBytes = async (
    offset: number,
    length: number,
    signal = this.signal,
    etag?: string,
  ): Promise<RangeResponse> => {
    const headers = { Range: `bytes=${String(offset)}-${String(offset + length - 1)}` };
    const response = await fetch(this.url, { ...discreet, headers, cache: this.cache, signal });
    const tag = response.headers.get('ETag');
    // A weak tag says nothing of bytes.
    const strong = tag === null || tag.startsWith('W/') ? undefined : tag;
    if (response.status === 416 || (etag && strong && strong !== etag)) {
      this.cache = 'reload';
      throw new EtagMismatch('The archive changed while it was read.');
    }
    if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
    const size = Number(response.headers.get('Content-Length') ?? Infinity);
    if (response.status === 200 && size > length) {
      await response.body?.cancel();
      throw new Error('The server does not give parts of a file.');
    }
    return { data: await response.arrayBuffer(), etag: strong };
  };
}
