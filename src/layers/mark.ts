import type { Place, PlaceKind } from '../domain/place.ts';
import { exactWithinM } from '../domain/place.ts';
import { lastingState, portState } from '../domain/port.ts';
import { type Glyph, type Op, placeToken, portToken } from './token.ts';

const glyphs: Readonly<Record<PlaceKind, Glyph>> = {
  zone: 'area',
  park: 'area',
  port: 'station',
  building: 'building',
  incubator: 'incubator',
  hospital: 'hospital',
  office: 'office',
  company: 'company',
  terminal: 'cargo',
  station: 'station',
  programme: 'office',
  river: 'river',
};

/** The token of a place outside the map; a port's shows its state at `instant` (milliseconds since 1970 UTC). */
export function placeMark(place: Place, instant: number): readonly Op[] {
  // 0: a built page, which has no clock.
  if (place.port) return portToken(instant === 0 ? lastingState(place.port) : portState(place.port, instant).state, place.port.coLocated);
  const rough = place.point === null || (place.kind !== 'zone' && place.kind !== 'park' && (place.accuracyM ?? 0) > exactWithinM);
  return placeToken(place.side, glyphs[place.kind], rough);
}
