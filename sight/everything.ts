import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layerIds } from '../src/domain/layer.ts';
import { type Appearance, palettes } from '../src/palette.ts';
import { compose, type StyleInput } from '../src/style/compose.ts';

/** The style layers of a map with everything on it at once: all layers, a choice, a way across, an outline laid over, a position. */
export function everything(appearance: Appearance, year: number | null): readonly LayerSpecification[] {
  const input: StyleInput = {
    appearance,
    year,
    palette: palettes[appearance],
    locale: 'en',
    layers: layerIds,
    data: 'https://map.invalid/data/',
    selected: 'lo-wu',
    kept: null,
    eras: {},
    spot: [114.1, 22.5],
    measure: { tool: 'area', points: [[114, 22.5], [114.1, 22.5], [114.1, 22.6]], done: false },
    position: [114.1, 22.5],
    overlay: [],
    ports: { 'lo-wu': { state: 'open', change: '24:00', minutes: 300, line: 'until 24:00' } },
    route: { chosen: [], others: [], ends: [], bounds: [114, 22, 115, 23], port: 'lo-wu' },
  };
  return compose(input).layers;
}
