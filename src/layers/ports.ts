import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, font, inYear, is, name } from './expression.ts';
import type { Drawing, Look } from './look.ts';

const port = is('role', 'port');
const hall = is('role', 'hall');

/** A hall that has a successor is drawn as retired from the year it was to close. */
function retired({ year }: Look) {
  if (year === null) return ['get', 'retired'] as never;
  return ['all', ['get', 'retired'], ['<=', ['coalesce', ['get', 'to'], 0], year]] as never;
}

/** From zoom 13 a port with two halls is drawn as its halls; one building keeps its token, from the year it stands. */
function whole({ year }: Look) {
  const joined = year === null ? ['get', 'joined'] : ['all', ['get', 'joined'], ['<=', ['coalesce', ['get', 'joinedFrom'], 0], year]];
  return ['any', ['<', ['zoom'], 13], joined] as never;
}

/** Halls stand from the opening of their port on; one that closed stays as a dashed outline. */
function hallInYear({ year }: Look) {
  return (year === null ? ['literal', true] : ['<=', ['coalesce', ['get', 'from'], 0], year]) as never;
}

/** One value a port, told by id: states change by the minute and are not part of the data. */
function eachPort(look: Look, value: (id: string) => unknown, otherwise: unknown) {
  const ids = Object.keys(look.ports);
  return (ids.length > 0 ? ['match', ['get', 'id'], ...ids.flatMap((id) => [id, value(id)]), otherwise] : otherwise) as never;
}

function icon(look: Look) {
  const state = eachPort(look, (id) => look.ports[id]!.state, 'unconfirmed');
  return ['concat', 'port-', state, ['case', ['get', 'coLocated'], '-joint', ''], `-${look.appearance}`] as never;
}

function label(look: Look) {
  const { locale, palette } = look;
  const quiet = { 'font-scale': 0.86, 'text-font': ['literal', font(locale)], 'text-color': palette['label.portClosed'] };
  return ['format', name(locale), {}, '\n', {}, eachPort(look, (id) => look.ports[id]!.line, ''), quiet] as never;
}

/** Between these zooms the two ports of the river bend would lie on each other. */
const nudged = ['interpolate', ['linear'], ['zoom'], 9.5, ['get', 'nudge'], 12.2, ['get', 'nudge'], 12.4, ['literal', [0, 0]]] as never;

/** Ferries and airports stand back while the river is in view as a whole. */
export const rankFits = ['any', ['<', ['get', 'rank'], 3], ['<', ['zoom'], 10.4], ['>=', ['zoom'], 12]];

/** A token with its name. What stands back (rank 3) gives way where it would lie on another; the rest always shows. */
function token(look: Look, id: string, rank: unknown, always: boolean): LayerSpecification {
  const { palette, locale } = look;
  const open = ['in', eachPort(look, (port) => look.ports[port]!.state, ''), ['literal', ['open', 'closing']]];
  return {
    id, type: 'symbol', source: 'ports', filter: all(port, inYear(look), whole(look), rank as never),
    layout: {
      'icon-image': icon(look), 'icon-size': byZoom(9, 0.7, 10.2, 0.9, 11, 1), 'icon-offset': nudged, 'icon-allow-overlap': always, 'icon-ignore-placement': false,
      'symbol-sort-key': ['get', 'rank'], 'text-field': label(look), 'text-font': font(locale, 'Bold'), 'text-size': byZoom(9, 11.5, 11, 12.5, 13, 13.5),
      'text-anchor': ['get', 'anchor'] as never, 'text-offset': ['get', 'offset'] as never, 'text-optional': true, 'text-max-width': 14,
      'text-justify': 'auto', 'text-line-height': 1.15,
    },
    paint: {
      'text-color': ['case', open, palette['label.port'], palette['label.portClosed']] as never,
      'text-halo-color': palette['label.halo'], 'text-halo-width': 1.8,
    },
  };
}

function tokens(look: Look): readonly LayerSpecification[] {
  const { palette, locale, selected, appearance } = look;
  return [
    token(look, 'port-token-minor', ['all', ['==', ['get', 'rank'], 3], rankFits], false),
    token(look, 'port-token', ['<', ['get', 'rank'], 3], true),
    {
      id: 'port-hall', type: 'symbol', source: 'ports', minzoom: 13, filter: all(hall, hallInYear(look)),
      layout: {
        'icon-image': ['concat', 'hall-', ['get', 'side'], ['case', retired(look), '-retired', ''], `-${appearance}`] as never,
        'icon-size': 0.92, 'icon-allow-overlap': true, 'text-field': name(locale), 'text-font': font(locale, 'Bold'), 'text-size': byZoom(13, 11.5, 15, 13.5),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 1.1, 'text-optional': true, 'text-max-width': 9, 'text-justify': 'auto',
      },
      paint: {
        'text-color': ['case', retired(look), palette['label.portClosed'], ['==', ['get', 'side'], 'hong-kong'], palette['bank.hongKongText'], palette['bank.shenzhenText']] as never,
        'text-halo-color': palette['label.halo'], 'text-halo-width': 1.8,
      },
    },
    {
      id: 'port-selection-label', type: 'symbol', source: 'ports', filter: all(port, is('place', selected ?? ''), whole(look)),
      layout: {
        'text-field': name(locale), 'text-font': font(locale, 'Bold'), 'text-size': 13.5, 'text-anchor': ['get', 'anchor'] as never, 'text-offset': ['get', 'offset'] as never,
        'text-allow-overlap': true, 'text-max-width': 14,
      },
      paint: { 'text-color': palette['label.port'], 'text-halo-color': palette['label.halo'], 'text-halo-width': 2 },
    },
  ];
}

function links(look: Look): readonly LayerSpecification[] {
  const { palette, selected } = look;
  const chosen = all(['any', hall, all(port, whole(look))] as never, is('place', selected ?? ''), ['!', ['to-boolean', ['get', 'retired']]] as never);
  return [
    { id: 'port-link', type: 'line', source: 'ports', minzoom: 13, filter: all(is('role', 'link'), inYear(look)), layout: { 'line-cap': 'round' }, paint: { 'line-color': palette['port.outline'], 'line-width': 1.6, 'line-dasharray': [0.2, 1.8], 'line-opacity': ['case', ['get', 'retired'], 0.45, 0.9] as never } },
    { id: 'port-selection', type: 'circle', source: 'ports', filter: chosen, paint: { 'circle-radius': byZoom(9, 13, 11, 15.5), 'circle-color': palette['state.selectionFill'], 'circle-stroke-color': palette['state.selection'], 'circle-stroke-width': 2 } },
  ];
}

export const ports: Drawing = {
  lines: links,
  labels: tokens,
  choosable: ['port-token', 'port-token-minor', 'port-hall'],
  legend: [{ kind: 'port' }, { kind: 'hall' }],
};
