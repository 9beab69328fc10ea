import { expect, it } from 'vitest';
import { headersFile, headers } from './headers.mjs';

it('says every header for every file, below the base', () => {
  const [first = '', ...others] = headersFile('/river/').trim().split('\n\n');
  expect(first.split('\n')).toEqual(['/river/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  expect(others).toEqual(expect.arrayContaining(['/river/assets/*\n  Cache-Control: public, max-age=31536000, immutable', '/river/sw.js\n  Cache-Control: no-cache']));
});

it('forbids what the site never needs', () => {
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'/);
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|blob:|https?:|\*/);
});
