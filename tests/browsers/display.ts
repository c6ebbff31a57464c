/** Programs that a test starts and ends: a screen that nobody sees, and browsers on it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Running {
  readonly child: ChildProcess;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
}

/** The graphics card of these browsers is software: they look the same on every machine. */
const software = { LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' };

/** Starts a program in a process group of its own, with a fourth stream that it may write to. */
export function start(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...software, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
  };
  return { child, stop };
}

/** The lines of a stream, to whoever listens; a stream nobody reads would hold its program up. */
export function hear(stream: Readable | null | undefined, listen: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', listen);
}

/** The first line in which a program says this. */
export async function said(streams: readonly unknown[], pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const patience = setTimeout(() => {
      reject(new Error(`Nothing said ${String(pattern)} in 30 seconds, but:\n${heard.join('\n')}`));
    }, 30_000);
    for (const stream of streams as (Readable | null | undefined)[]) {
      hear(stream, (line) => {
        heard.push(line);
        const found = pattern.exec(line);
        if (!found) return;
        clearTimeout(patience);
        resolve(found);
      });
    }
  });
}

/** A screen of this size; its name goes into `DISPLAY`. */
export async function screen(
  xvfb: string,
  width: number,
  height: number,
): Promise<Running & { readonly name: string }> {
  const size = `${String(width)}x${String(height)}x24`;
  const running = start(xvfb, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {});
  hear(running.child.stderr, () => undefined);
  const [number] = await said([running.child.stdio[3]], /^\d+$/);
  return { ...running, name: `:${number}` };
}
