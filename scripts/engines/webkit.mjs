import { spawn } from 'node:child_process';
import { onPath, until } from './machine.mjs';

/* WebKit as GNOME's browsers use it, driven by its own WebDriver over HTTP. */

/** @param {number} port @returns {Promise<import('./journey.mjs').Engine>} */
export async function webkit(port) {
  // Without the first variable WebKit breaks down when the map is panned on a machine without a graphics card.
  const environment = { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1', LANG: 'en_GB.UTF-8' };
  const child = spawn(onPath('WebKitWebDriver') ?? 'WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment });
  const address = `http://127.0.0.1:${port}`;
  await until('WebKit to listen', () => fetch(`${address}/status`).then(() => true, () => null));
  const send = async (/** @type {string} */ where, /** @type {object} */ body, method = 'POST') => {
    const answer = await fetch(`${address}/session${where}`, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  const { sessionId, capabilities } = await send('', { capabilities: {} });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    opens: (url) => send(`/${sessionId}/url`, { url }),
    tells: (expression) => send(`/${sessionId}/execute/async`, { script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done(String(value)), (error) => done('failed: ' + error));`, args: [] }),
    async close() {
      await send(`/${sessionId}`, {}, 'DELETE').catch(() => null);
      child.kill();
    },
  };
}
