/** Firefox, driven by WebDriver BiDi on its own socket. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { said, start } from './display.js';
import { calling, size, type OtherBrowser } from './other-browser.js';

/** No word to any other host, no page of its own. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

export async function firefox(path: string, display: string): Promise<OtherBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--profile', profile, '--no-remote', '--new-instance', '--remote-debugging-port', '0', 'about:blank'];
  // As in Chromium: a container has no room for a sandbox.
  const running = start(path, args, { DISPLAY: display, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' });
  const { child } = running;
  const [, address = ''] = await said([child.stderr, child.stdout], /WebDriver BiDi listening on (ws:\S+)/);
  const noise: string[] = [];
  const { send, close } = await session(`${address}/session`, ({ level = '', text = '' }) =>
    noise.push(`${level}: ${text}`),
  );

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await send('browsingContext.setViewport', { context, viewport: size, devicePixelRatio: 1 });

  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (work, ...given) => {
      const expression = calling(work, given);
      const said = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (!said.result) throw new Error(said.exceptionDetails?.text);
      return JSON.parse(said.result.value) as never;
    },
    screenshot: async () => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    point: async (x, y) => {
      const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    noise: () => Promise.resolve(noise),
    stop: async () => {
      close();
      await running.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Log = NonNullable<Message['params']>;

/** A line to the browser: commands with their answers, and what its console says. */
async function session(address: string, log: (entry: Log) => void) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const asked: ((answer: Message) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    if (message.id !== undefined) asked[message.id]?.(message);
    else if (message.method === 'log.entryAdded' && message.params) log(message.params);
  });
  const send = async (method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const answer = await new Promise<Message>((resolve) => {
      const id = asked.push(resolve) - 1;
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (!answer.result) throw new Error(`${method}: ${answer.message ?? 'no answer'}`);
    return answer.result;
  };
  return {
    send,
    close: () => {
      socket.close();
    },
  };
}
