import type { Validity } from './era.ts';
import type { BBox, LonLat, Side } from './geography.ts';
import type { LayerId } from './layer.ts';
import type { Texts } from './locale.ts';
import type { Port } from './port.ts';

/** A slug that is part of published addresses: chosen once, redirected for ever. */
export type PlaceId = string;

export const placeKinds = [
  'zone',
  'park',
  'port',
  'building',
  'incubator',
  'hospital',
  'office',
  'company',
  'terminal',
  'station',
  'programme',
  'river',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Headings of the list, in the order they are shown. */
export const placeGroups = ['ports', 'hetao', 'qianhai', 'living', 'rail', 'supplies', 'river'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/** Areas in km²; `measured` is the area of our outline on the sphere (turf). */
export type Area = { readonly official: number | null; readonly measured: number };

export type Place = {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly group: PlaceGroup;
  readonly side: Side;
  /** The layer that draws it, or `null` for a place that is told in text only. */
  readonly layer: LayerId | null;
  readonly names: Texts;
  /** When each thing that is drawn of it stood, in whole years; none for what is told in text only. */
  readonly validity: readonly Validity[];
  /** For labels, where the full name is too long. */
  readonly short: Texts;
  readonly point: LonLat | null;
  readonly bbox: BBox | null;
  /** Our estimate of the distance to the true position, in metres. */
  readonly accuracyM: number | null;
  /** True when the outline or pin is a stand-in. */
  readonly approximate: boolean;
  readonly area: Area | null;
  readonly port: Port | null;
  /** Straight-line distance in km, and minutes by public transport on a weekday morning where the planner knows a way. */
  readonly nearestPort: { readonly id: PlaceId; readonly km: number; readonly minutes: number | null } | null;
};

/** A position worse than this is drawn with a dashed edge and said to be approximate. */
export const exactWithinM = 300;
