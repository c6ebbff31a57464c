/** WebKitGTK's MiniBrowser, driven by WebDriver through the driver of its own. */
import { createServer } from 'node:net';
import { hear, start } from './display.js';
import { calling, size, type OtherBrowser } from './other-browser.js';

const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };

export async function webkit(path: string, display: string): Promise<OtherBrowser> {
  const port = await freePort();
  const running = start(path, [`--port=${String(port)}`], { DISPLAY: display });
  const { stdout, stderr } = running.child;
  for (const stream of [stdout, stderr]) hear(stream, () => undefined);

  const ask = async (method: 'POST' | 'DELETE' | 'GET', command: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/${command}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
    return value;
  };
  await listening(port);
  const { sessionId } = (await ask('POST', 'session', { capabilities })) as { sessionId: string };
  const session = `session/${sessionId}`;

  const run: OtherBrowser['run'] = async (work, ...given) => {
    const script = `const done = arguments[0];
      ${calling(work, given)}.then((answer) => done([answer]), (cause) => done([null, String(cause)]))`;
    const body = { script, args: [] };
    const [answer, trouble] = (await ask('POST', `${session}/execute/async`, body)) as [string, string?];
    if (trouble !== undefined) throw new Error(trouble);
    return JSON.parse(answer) as never;
  };

  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, ...size });
  const bar = size.height - (await run(() => innerHeight));
  await ask('POST', `${session}/window/rect`, { ...size, height: size.height + bar });

  return {
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
      await run(record);
    },
    run,
    screenshot: async () => Buffer.from(String(await ask('GET', `${session}/screenshot`)), 'base64'),
    point: async (x, y) => {
      const actions = [{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }];
      await ask('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    noise: () => run(() => (globalThis as unknown as { noise: string[] }).noise),
    stop: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await running.stop();
    },
  };
}

/** Its driver does not tell what the console says: the page notes it. The briefs are made anew, so that all they say is heard. */
function record(): void {
  const noise: string[] = [];
  Object.assign(globalThis, { noise });
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...said: unknown[]) => noise.push(`${level}: ${said.join(' ')}`);
  }
  addEventListener('error', ({ message }) => noise.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => noise.push(`error: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noise.push(`error: ${violatedDirective} ${blockedURI}`),
  );
  for (const brief of document.querySelectorAll('map-brief')) brief.replaceWith(brief.cloneNode(true));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** The driver does not say when it listens. */
async function listening(port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`http://127.0.0.1:${String(port)}/status`);
      return;
    } catch (cause) {
      if (attempt === 200) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
