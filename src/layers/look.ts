import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId, SupplyMode } from '../domain/layer.ts';
import type { Locale } from '../domain/locale.ts';
import type { OpenState } from '../domain/hours.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Appearance, Palette } from '../palette.ts';

/** Everything a style may depend on. The same look always gives the same style. */
export type Look = {
  readonly appearance: Appearance;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly year: number | null;
  readonly selected: PlaceId | null;
  readonly ports: Readonly<Record<PlaceId, OpenState & { readonly line: string }>>;
};

/** How one layer is drawn: its sources by name, and style layers for three storeys, bottom to top. */
export type Drawing = {
  /** Under everything that stands: fills and glows. */
  readonly ground?: (look: Look) => readonly LayerSpecification[];
  readonly lines?: (look: Look) => readonly LayerSpecification[];
  readonly labels?: (look: Look) => readonly LayerSpecification[];
  /** Style layers whose features open a story when chosen. */
  readonly choosable: readonly string[];
  /** What stands in the legend: see `LegendEntry`. */
  readonly legend: readonly LegendEntry[];
};

export type LegendEntry =
  | { readonly kind: 'area'; readonly side: 'hong-kong' | 'shenzhen' }
  | { readonly kind: 'line'; readonly role: 'boundary' | 'port-area' | 'rail' | 'planned' | 'former' }
  | { readonly kind: 'flow' }
  | { readonly kind: 'supply'; readonly mode: SupplyMode }
  | { readonly kind: 'station' }
  | { readonly kind: 'hall' }
  | { readonly kind: 'port' }
  | { readonly kind: 'place'; readonly rough: boolean };

export type Drawings = Readonly<Record<LayerId, Drawing>>;
