import { describe, expect, it } from 'vitest';
import { builtNetwork, builtPlaces, builtPorts, builtTracks } from '../../geo/network.test-data.ts';
import { instantOf } from './clock.ts';
import { plan } from './crossing.ts';
import { opposite, readEnd } from './ends.ts';
import { openNetwork } from './graph.ts';
import { metresBetween } from './network.ts';
import { alongTrack, partsOf } from './route.ts';

describe('alongTrack', () => {
  const track = [[[114, 22.5], [114.1, 22.5], [114.1, 22.6]]] as const;
  it('follows the bends, either way', () => {
    expect(alongTrack(track, [114.05, 22.5], [114.1, 22.55])).toEqual([[114.05, 22.5], [114.1, 22.5], [114.1, 22.55]]);
    expect(alongTrack(track, [114.1, 22.55], [114.05, 22.5])).toEqual([[114.1, 22.55], [114.1, 22.5], [114.05, 22.5]]);
  });
  it('is straight where the track does not pass', () => expect(alongTrack(track, [114.05, 22.3], [114.1, 22.55])).toHaveLength(2));
});

describe('partsOf', () => {
  const graph = openNetwork(builtNetwork);
  const end = (text: string) => readEnd(graph, builtPlaces, text)!;

  it.each([['hk-central', 'sz-futian'], ['sz-hi-tech-park', 'hk-sha-tin'], ['hk-tuen-mun', 'sz-shenzhen-north-station']])('leads without a gap from %s to %s', (from, to) => {
    const { options } = plan(graph, ...opposite(end(from), end(to))!, { instant: instantOf('2026-11-24T10:00'), ports: builtPorts });
    for (const option of options) {
      const points = partsOf(graph, builtTracks, option).flatMap(({ path }) => path);
      // Changes inside a wide station, and halls beside their station, are not drawn.
      const gaps = points.slice(1).map((point, at) => metresBetween(points[at]!, point)).filter((metres) => metres > 700);
      expect(metresBetween(points[0]!, end(from).point)).toBeLessThan(700);
      expect(metresBetween(points.at(-1)!, end(to).point)).toBeLessThan(700);
      expect(gaps.length, option.port).toBeLessThan(points.length / 2);
    }
  });

  it('draws every ride along its track', () => {
    for (const line of builtNetwork.lines) {
      const points = line.stations.map((stop) => builtNetwork.stops[stop]!.point);
      for (const [at, point] of points.slice(1).entries()) {
        const way = alongTrack(builtTracks[line.track] ?? [], points[at]!, point);
        const length = way.slice(1).reduce((sum, each, step) => sum + metresBetween(way[step]!, each), 0);
        const straight = metresBetween(points[at]!, point);
        expect(length, `${line.id} ${builtNetwork.stops[line.stations[at]!]!.id}`).toBeLessThan(straight * 1.9 + 300);
      }
    }
  });
});
