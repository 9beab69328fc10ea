import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { setLine, setText } from './lettering.ts';
import { besideAsPng, rasterise } from './png.ts';

describe('lettering', () => {
  it('draws every character of each script as an outline, on any machine', async () => {
    for (const [text, locale] of [['Lo Wu / Luohu', 'en'], ['羅湖口岸', 'zh-Hant'], ['罗湖口岸', 'zh-Hans']] as const) {
      const { paths, width } = await setLine(text, locale, 60, 600);
      expect(paths.length).toBe(text.replaceAll(' ', '').length);
      expect(width).toBeGreaterThan(100);
    }
  });
  it('gives each edition the forms of its own readers', async () => {
    const [hant, hans] = await Promise.all([setLine('直', 'zh-Hant', 60, 400), setLine('直', 'zh-Hans', 60, 400)]);
    expect(hant.paths[0]?.d).not.toBe(hans.paths[0]?.d);
  });
  it('stops the build where a glyph is missing', async () => {
    await expect(setLine('𓀀', 'en', 60, 400)).rejects.toThrow(/No glyph/);
  });
  it('breaks into as few lines as fit, none wider than allowed', async () => {
    const lines = await setText('Hetao Shenzhen-Hong Kong Science and Technology Innovation Cooperation Zone', 'en', 38, 600, 408);
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(408);
    expect((await setText('Lok Ma Chau Loop', 'en', 72, 600, 408)).length).toBe(2);
  });
});

it('puts rasters side by side in a PNG whose pixels can be read back', () => {
  const block = (colour: string) => rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="${colour}"/></svg>`);
  const png = besideAsPng([block('#ff0000'), block('#00ff00')]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4, 2]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect([...rows.subarray(0, 13)]).toEqual([2, 255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 255, 0]);
});
