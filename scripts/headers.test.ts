import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedHeaders, headers, headersFile, headersOf, openedFor, sharedHeaders } from './headers.mjs';

const blocks = (base: string) => headersFile(base).trim().split('\n\n');
const block = (base: string, where: string) => blocks(base).find((text) => text.startsWith(`${base}${where}\n`)) ?? '';

describe('the file of headers', () => {
  it('says for every file, below the base, all that no other rule says', () => {
    const everywhere = block('/river/', '*');
    for (const [name, value] of Object.entries(headers)) {
      if (!/^(Content-Security|Cross-Origin-Resource)-Policy$/.test(name)) expect(everywhere).toContain(`\n  ${name}: ${value}`);
    }
    expect(block('/river/', 'assets/*')).toContain('/river/assets/*');
    expect(blocks('/river/')).toEqual(expect.arrayContaining(['/river/assets/*\n  Cache-Control: public, max-age=31536000, immutable', '/river/sw.js\n  Cache-Control: no-cache']));
  });

  it('opens only the embedded map to frames, whether a host joins the rules that fit or takes one of them', () => {
    expect(block('/', '*')).toContain('X-Frame-Options: DENY');
    expect(block('/', '*')).not.toContain('frame-ancestors');
    expect(block('/', 'embed.html')).toContain(`Content-Security-Policy: ${embedHeaders['Content-Security-Policy']}`);
    for (const where of ['', 'index.html', '404.html', 'shell.html', 'en/*', 'zh-Hant/*', 'zh-Hans/*']) {
      expect(block('/', where), where).toContain(`Content-Security-Policy: ${headers['Content-Security-Policy']}`);
    }
  });

  it('never lets two rules for one file contradict each other', () => {
    // Joined, two policies must both hold: what the embedded map may must be allowed by the broad rule as well.
    const [broad = '', own = ''] = ['*', 'embed.html'].map((where) => /worker-src [^;]*/.exec(block('/', where))?.[0]);
    expect(own.split(' ').every((word) => broad.includes(word)), 'worker-src').toBe(true);
    expect(block('/', '*')).not.toContain('Cross-Origin-Resource-Policy');
  });
});

it('forbids what the site never needs', () => {
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self';/);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|blob:|https?:|\*/);
  expect(embedHeaders['Content-Security-Policy']).not.toMatch(/unsafe|blob:|https?:/);
});

it('lets strangers read scripts and data, and nothing else', () => {
  for (const file of ['assets/app.js', 'data/catalogue.json', 'embed-link.js']) expect(headersOf(file)).toMatchObject(sharedHeaders);
  for (const file of ['', 'en/place/lo-wu/', 'sw.js', 'embed.html', 'data.html', 'live/residents.json']) expect(headersOf(file)).not.toHaveProperty('Access-Control-Allow-Origin');
});

it('opens one door only, and only for the sites a host names: the same in every form', () => {
  const origins = ['https://tiles.example.org', 'https://b.example'];
  const wide = openedFor(headers['Content-Security-Policy'] ?? '', origins);
  expect(wide.replace(' https://tiles.example.org https://b.example', '')).toBe(headers['Content-Security-Policy']);
  expect(wide).toContain("connect-src 'self' https://tiles.example.org https://b.example;");
  expect(headersFile('/', origins)).toContain(`Content-Security-Policy: ${wide}`);
  const conf = readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8');
  const places = conf.split("connect-src 'self';").length - 1;
  expect(places).toBeGreaterThan(0);
  expect(openedFor(conf, origins).split("connect-src 'self' https://tiles.example.org https://b.example;").length - 1).toBe(places);
  expect([openedFor(conf, []), headersFile('/')]).toEqual([conf, openedFor(headersFile('/'), [])]);
});
