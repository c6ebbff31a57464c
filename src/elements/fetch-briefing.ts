/** Fetches the text of a briefing file, and says in a sentence why it could not be had. */
import type { Problem } from '../briefing/index.js';

export type Fetched = { readonly text: string } | { readonly problem: Problem };

/** After this a server is taken not to answer, in milliseconds. */
const patience = 20_000;

/** Never rejects, except with the signal's own reason when it is aborted. */
export async function fetchBriefing(src: string, signal: AbortSignal): Promise<Fetched> {
  const clock = new AbortController();
  const late = setTimeout(() => clock.abort(), patience);
  const stop = (): void => clock.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(new URL(src, globalThis.document?.baseURI), {
      signal: clock.signal,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return { problem: answered(src, response.status) };
    return { text: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    return { problem: clock.signal.aborted ? tooLate(src) : unreachable(src, cause) };
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', stop);
  }
}

function answered(src: string, status: number): Problem {
  const missing = status === 404 || status === 410;
  return problem(
    missing ? 'not-found' : 'not-loaded',
    missing
      ? `There is no file at ${src} (the server answered ${String(status)}).`
      : `The server answered ${String(status)} for ${src}.`,
    missing ? 'Check the address in `src`.' : 'Try again later.',
  );
}

function tooLate(src: string): Problem {
  return problem('timeout', `${src} did not come within ${String(patience / 1000)} seconds.`, 'Try again later.');
}

function unreachable(src: string, cause: unknown): Problem {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return problem(
    'network',
    `${src} could not be fetched${why}.`,
    'Check the connection, the address, and whether that server lets other pages read the file.',
  );
}

function problem(code: string, message: string, mend: string): Problem {
  return { path: '', code, severity: 'error', message, mend };
}
