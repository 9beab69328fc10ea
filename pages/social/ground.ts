import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { type Camera, mercatorX, mercatorY, type Size, worldSize } from '../../src/domain/camera.ts';
import { type PaletteRole, palettes, railColours } from '../../src/palette.ts';

/* Our own geography as SVG, for a picture of fixed size. The colours are the map's, in light. */

const palette = palettes.light;

/** The built files a picture is drawn from. */
export const sheetNames = ['basemap/land', 'basemap/green', 'basemap/water', 'basemap/roads', 'basemap/buildings', 'basemap/edge', 'layers/zones', 'layers/places', 'layers/rail', 'layers/boundary'] as const;

export type Sheets = (path: (typeof sheetNames)[number]) => FeatureCollection;
export type Project = (position: Position) => readonly [x: number, y: number];

export function projection({ center, zoom }: Camera, { width, height }: Size): Project {
  const scale = worldSize * 2 ** zoom;
  const [x0, y0] = [mercatorX(center[0]) * scale - width / 2, mercatorY(center[1]) * scale - height / 2];
  return ([lon = 0, lat = 0]) => [mercatorX(lon) * scale - x0, mercatorY(lat) * scale - y0];
}

/** A step that cannot be seen is left out: nearer than this many pixels to the point before. */
const nearest = 0.6;

function trace(line: readonly Position[], project: Project, close: boolean): string {
  const points: (readonly [number, number])[] = [];
  for (const [at, position] of line.entries()) {
    const next = project(position);
    const last = points.at(-1);
    const far = !last || Math.hypot(next[0] - last[0], next[1] - last[1]) >= nearest;
    if (far || at === line.length - 1) points.push(next);
  }
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close ? 'Z' : ''}`;
}

function parts(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function inView(line: readonly Position[], project: Project, { width, height }: Size): boolean {
  const spots = line.map(project);
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return Math.max(...xs) > -20 && Math.min(...xs) < width + 20 && Math.max(...ys) > -20 && Math.min(...ys) < height + 20;
}

export type Draw = (features: readonly Feature[], attributes: string, close?: boolean) => string;

/** A picture's window on the ground. */
export type Frame = { readonly camera: Camera; readonly project: Project; readonly size: Size; readonly draw: Draw };

/** Draws lines and areas; parts outside the picture are left out. */
export function drawer(project: Project, size: Size): Draw {
  return (features, attributes, close = true) => {
    const d = features.flatMap(({ geometry }) => parts(geometry).filter((line) => inView(line, project, size)).map((line) => trace(line, project, close)));
    return d.length > 0 ? `<path d="${d.join('')}" ${attributes}/>` : '';
  };
}

const line = (role: string, width: number, more = '') => `fill="none" stroke="${palette[role as PaletteRole] ?? role}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" ${more}`;
const fill = (role: PaletteRole) => `fill="${palette[role]}" fill-rule="evenodd"`;

const roadWidths = { motorway: 2.6, trunk: 2.2, primary: 1.5, secondary: 1 } as const;

/** Grows with the zoom as on the map, between 0.5 and 2. */
const weightAt = (zoom: number) => Math.min(2, Math.max(0.55, 2 ** ((zoom - 12.5) / 2)));

function roads(sheets: Sheets, draw: Draw, zoom: number): string {
  const { features } = sheets('basemap/roads');
  const of = (kind: string) => features.filter(({ properties }) => properties?.['class'] === kind);
  const shown = Object.entries(roadWidths).toReversed().filter(([kind]) => zoom > 12 || kind === 'motorway' || kind === 'trunk');
  const weight = weightAt(zoom);
  return [
    ...shown.map(([kind, width]) => draw(of(kind), line(`road.${kind}Casing`, (width + 1.2) * weight), false)),
    ...shown.map(([kind, width]) => draw(of(kind), line(`road.${kind}`, width * weight), false)),
  ].join('');
}

function water(sheets: Sheets, draw: Draw, zoom: number): string {
  const { features } = sheets('basemap/water');
  const of = (...kinds: readonly string[]) => features.filter(({ properties }) => kinds.includes(String(properties?.['kind'])));
  const pond = zoom > 11.5 ? draw(of('pond'), `${fill('ground.pond')} stroke="${palette['ground.pondBank']}" stroke-width="0.8"`) : '';
  return draw(of('reservoir', 'lake'), fill('ground.reservoir')) + draw(of('river'), fill('river.tributary')) + pond + draw(of('old-meander'), fill('river.oldChannel'));
}

/** The spine: never thinner than it can be seen. */
function river(sheets: Sheets, draw: Draw): string {
  const today = sheets('basemap/water').features.filter(({ properties }) => properties?.['kind'] === 'boundary-river');
  return draw(today, line('river.bank', 5)) + draw(today, line('river.water', 2.4)) + draw(today, fill('river.water'));
}

function zones(sheets: Sheets, draw: Draw, zoom: number, chosen: string | null): string {
  const outlines = sheets('layers/zones').features.filter(({ properties }) => properties?.['role'] === 'outline');
  const own = (zone: Feature) => zone.properties?.['place'] === chosen;
  // A zone of both banks consists of two that are drawn; by itself it only glows when it is chosen.
  const glows = outlines.filter((zone) => own(zone) && zone.properties?.['side'] === 'both').map((zone) => draw([zone], line('state.selectionFill', 11)));
  const far = zoom < 12;
  const drawn = outlines
    .filter((zone) => zone.properties?.['side'] !== 'both')
    .map((zone) => {
      const hue = zone.properties?.['side'] === 'shenzhen' ? 'shenzhen' : 'hongKong';
      const dash = hue === 'shenzhen' ? 'stroke-dasharray="9 6"' : '';
      const glow = own(zone) ? draw([zone], line('state.selectionFill', 11)) : '';
      const soft = far ? `${fill(`bank.${hue}`)} fill-opacity="0.24"` : `${fill(`bank.${hue}Tint`)} fill-opacity="0.72"`;
      return draw([zone], soft) + glow + draw([zone], line(`bank.${hue}`, far ? 2 : 3, dash));
    });
  return [...glows, ...drawn].join('');
}

/** How opaque a frame of the fading edge is; the same numbers as in src/style. */
const fade: readonly (readonly [step: number, opacity: number])[] = [[0, 1], [2, 0.86], [8, 0.62], [16, 0.3], [24, 0.1], [28, 0.02]];

/** A frame whose hole holds the whole picture is not in it; drawing all of them would take longer than the map. */
function around({ geometry }: Feature, project: Project, { width, height }: Size): boolean {
  const hole = (geometry.type === 'Polygon' ? (geometry.coordinates[1] ?? []) : []).map(project);
  const [xs, ys] = [hole.map(([x]) => x), hole.map(([, y]) => y)];
  return Math.min(...xs) <= 0 && Math.max(...xs) >= width && Math.min(...ys) <= 0 && Math.max(...ys) >= height;
}

function edge(sheets: Sheets, { draw, project, size }: Frame): string {
  const opacity = (step: number) => fade.find(([from]) => step <= from)?.[1] ?? 0;
  const frames = sheets('basemap/edge').features.filter((frame) => !around(frame, project, size));
  return frames.map((frame) => draw([frame], `${fill('ground.beyond')} fill-opacity="${opacity(Number(frame.properties?.['step']))}"`)).join('');
}

/** Everything below the tokens. */
export function ground(sheets: Sheets, frame: Frame, chosen: string | null): string {
  const { draw, camera } = frame;
  const green = sheets('basemap/green').features;
  const kind = (name: string) => green.filter(({ properties }) => properties?.['kind'] === name);
  const tracks = sheets('layers/rail').features.filter(({ properties }) => properties?.['role'] === 'line');
  const weight = weightAt(camera.zoom);
  const rails = tracks.map((track) => draw([track], line(railColours.light[String(track.id)] ?? 'rail.fallback', 2.2 * weight, track.properties?.['status'] !== 'open' ? 'stroke-dasharray="2 7"' : ''), false));
  return [
    draw(sheets('basemap/land').features, `${fill('ground.land')} stroke="${palette['river.bank']}" stroke-opacity="0.45"`),
    draw(kind('country-park'), fill('ground.countryPark')),
    draw(kind('park'), fill('ground.cityPark')),
    draw(kind('wetland'), fill('ground.wetland')),
    water(sheets, draw, camera.zoom),
    zones(sheets, draw, camera.zoom, chosen),
    roads(sheets, draw, camera.zoom),
    camera.zoom > 13 ? draw(sheets('basemap/buildings').features, `${fill('ground.building')} stroke="${palette['ground.buildingLine']}" stroke-width="0.7"`) : '',
    `<g opacity="${camera.zoom < 12 ? 0.4 : 1}">${rails.join('')}</g>`,
    river(sheets, draw),
    draw(sheets('layers/boundary').features.filter(({ geometry }) => geometry.type === 'LineString'), line('line.boundary', 1.6, 'stroke-dasharray="9 5 2 5"'), false),
    edge(sheets, frame),
  ].join('');
}
