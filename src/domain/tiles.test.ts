import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, hostOf, noTiles, readTiles, streetHosts, tileOrigins, tilesFaults } from './tiles.ts';

const site = 'https://map.example/river/';
const streets = (url: string) => ({ url, attribution: '© OpenStreetMap contributors' });

describe('what a host has of tiles', () => {
  it('names the host that would be asked, and none for the site’s own files', () => {
    expect(hostOf('pmtiles://tiles/x.pmtiles', site)).toBeNull();
    expect(fileOf('pmtiles://tiles/x.pmtiles', site)).toBe('https://map.example/river/tiles/x.pmtiles');
    expect(hostOf('pmtiles://https://tiles.example.org/x.pmtiles', site)).toBe('tiles.example.org');
    const online = { ...noTiles, streets: streets('https://styles.example.org/a.json'), origins: ['https://tiles.example.net'] };
    expect(streetHosts(online, site)).toEqual(['styles.example.org', 'tiles.example.net']);
  });

  it('opens the policy for the sites it names, once each, and for no other', () => {
    const tiles = { layers: { rail: 'https://a.example/t.json', ports: 'pmtiles://tiles/p.pmtiles' }, streets: streets('pmtiles://https://a.example/s.pmtiles'), origins: ['https://b.example'] };
    expect(tileOrigins(tiles)).toEqual(['https://a.example', 'https://b.example']);
    expect(tileOrigins(noTiles)).toEqual([]);
  });

  it.each(['http://a.example/x.json', 'javascript:alert(1)', 'pmtiles://file:///etc/passwd', '//a.example/x', '/x.json', "https://a.example; script-src *", ''])('refuses the address %s', (url) => {
    expect(tilesFaults({ layers: {}, streets: streets(url) })).toHaveLength(1);
    expect(tilesFaults({ layers: { rail: url } })).toHaveLength(1);
  });

  it('says in a sentence what is wrong', () => {
    expect(tilesFaults({ layers: { trams: 'tiles/x.json' } })).toEqual(['There is no layer “trams”.']);
    expect(tilesFaults({ layers: {}, streets: { url: 'tiles/x.json' } })).toEqual([expect.stringContaining('attribution')]);
    expect(tilesFaults({ layers: {}, origins: ['https://a.example/path'] })).toEqual([expect.stringContaining('origins')]);
    expect(tilesFaults({ layers: {}, streets: null, origins: [] })).toEqual([]);
  });

  it('takes anything, and lets nothing of it into the policy that could end a rule', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (value, url) => {
      expect(() => readTiles(value)).not.toThrow();
      const origins = tileOrigins(readTiles({ layers: { rail: url }, streets: streets(url), origins: [url] }));
      for (const origin of origins) expect(origin).toMatch(/^https:\/\/[^\s;,'"]+$/);
    }));
  });
});
