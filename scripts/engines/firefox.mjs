import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onPath, until } from './machine.mjs';

/* Firefox, driven by WebDriver BiDi: JSON over a socket, which Node speaks by itself. */

/** WebGL without a graphics card, and no calls home. */
const preferences = { 'webgl.force-enabled': true, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.reportingpolicy.firstRun': false, 'app.update.enabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'intl.accept_languages': 'en-GB' };

/** @param {string} address */
async function connect(address) {
  /** @returns {Promise<WebSocket | null>} */
  const dial = () => new Promise((resolve) => {
    const attempt = new WebSocket(address);
    attempt.addEventListener('open', () => resolve(attempt));
    attempt.addEventListener('error', () => resolve(null));
  });
  const socket = await until('Firefox to listen', dial);
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  socket.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
    const { id, result, message } = JSON.parse(data);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (result) asked?.resolve(result);
    else asked?.reject(new Error(message));
  });
  let last = 0;
  return (/** @type {string} */ method, /** @type {object} */ params) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
}

/** @param {number} port @returns {Promise<import('./journey.mjs').Engine>} */
export async function firefox(port) {
  const profile = mkdtempSync(path.join(tmpdir(), 'across-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const program = onPath('firefox-esr') ?? onPath('firefox') ?? 'firefox';
  const child = spawn(program, ['--no-remote', '--profile', profile, '--remote-debugging-port', String(port), '--width', '1280', '--height', '800', 'about:blank'], { stdio: 'ignore', env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', HOME: profile } });
  const send = await connect(`ws://127.0.0.1:${port}/session`);
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    opens: (url) => send('browsingContext.navigate', { context, url, wait: 'interactive' }),
    async tells(expression) {
      const { result, exceptionDetails } = await send('script.evaluate', { expression: `String(${expression})`, target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    close: async () => void child.kill(),
  };
}
