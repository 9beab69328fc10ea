import { type Camera, maxPitch, maxZoom, minZoom, settle } from './camera.ts';
import { type Catalogue, findPlace, resolve, stopOf } from './catalogue.ts';
import { inside, region } from './geography.ts';
import { slug } from './link-query.ts';
import { type Locale, locales } from './locale.ts';
import { openPlace, type View } from './view.ts';

/*
 * What an embedded map and the page around it say to each other. Every message is a flat object that carries
 * `acrossTheRiver: 1`, the version of this protocol. deploy/EMBEDDING.md tells it to those who use it.
 */

export const protocol = 1;

export type HostCommand =
  | { readonly command: 'open-place'; readonly place: string; readonly section: string | null }
  | { readonly command: 'fly-to'; readonly camera: Camera }
  | { readonly command: 'set-language'; readonly language: Locale }
  | { readonly command: 'next-stop' };

export type EmbedEvent =
  | { readonly event: 'ready'; readonly language: Locale }
  | { readonly event: 'place-opened'; readonly place: string; readonly name: string; readonly language: Locale }
  | { readonly event: 'stop-reached'; readonly tour: string; readonly stop: string; readonly number: number; readonly of: number; readonly language: Locale }
  | { readonly event: 'camera-moved'; readonly lon: number; readonly lat: number; readonly zoom: number; readonly bearing: number; readonly pitch: number }
  /** CSS pixels. */
  | { readonly event: 'height-wanted'; readonly height: number };

type Fields = Readonly<Record<string, unknown>>;
type Read = (fields: Fields) => HostCommand | null;

/** More than any command has; a message with more was not meant for us. */
const mostFields = 8;
const longestId = 64;

/** A flat record with nothing inherited but what every object has; arrays, maps, dates and the like are none. */
function record(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null) return null;
  const parent: unknown = Object.getPrototypeOf(data);
  if (parent !== Object.prototype && parent !== null) return null;
  return Reflect.ownKeys(data).length <= mostFields ? (data as Fields) : null;
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Whether a message has no field but these. */
const only = (fields: Fields, ...keys: readonly string[]) => Reflect.ownKeys(fields).every((key) => ['acrossTheRiver', 'command', ...keys].includes(String(key)));

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= longestId && slug.test(value);

const within = (value: unknown, low: number, high: number): value is number => typeof value === 'number' && value >= low && value <= high;

const readers: Readonly<Record<HostCommand['command'], Read>> = {
  'open-place': (fields) => {
    const [place, section = null] = [own(fields, 'place'), own(fields, 'section')];
    if (!only(fields, 'place', 'section') || !isId(place) || !(section === null || isId(section))) return null;
    return { command: 'open-place', place, section };
  },
  'fly-to': (fields) => {
    const [lon, lat, zoom, bearing = 0, pitch = 0] = ['lon', 'lat', 'zoom', 'bearing', 'pitch'].map((key) => own(fields, key));
    if (!only(fields, 'lon', 'lat', 'zoom', 'bearing', 'pitch') || !within(lon, -180, 180) || !within(lat, -90, 90) || !inside([lon, lat], region)) return null;
    if (!within(zoom, minZoom, maxZoom) || !within(bearing, -180, 180) || !within(pitch, 0, maxPitch)) return null;
    return { command: 'fly-to', camera: settle({ center: [lon, lat], zoom, bearing, pitch }) };
  },
  'set-language': (fields) => {
    const language = locales.find((locale) => locale === own(fields, 'language'));
    return language && only(fields, 'language') ? { command: 'set-language', language } : null;
  },
  'next-stop': (fields) => (only(fields) ? { command: 'next-stop' } : null),
};

/** Reads any value as a command; whatever is not exactly one is `null`, and nothing ever throws. */
export function readCommand(data: unknown): HostCommand | null {
  const fields = record(data);
  if (!fields || own(fields, 'acrossTheRiver') !== protocol) return null;
  const command = own(fields, 'command');
  if (typeof command !== 'string' || !Object.hasOwn(readers, command)) return null;
  return readers[command as HostCommand['command']](fields);
}

/** A place that is asked for by any id it has ever had; `null` where there is none. */
export function placeAskedFor(view: View, catalogue: Catalogue, place: string, section: string | null): View | null {
  const { view: next, problems } = resolve(openPlace(view, place, section), catalogue);
  return problems.some(({ kind }) => kind === 'place-unknown') ? null : next;
}

/** What the page around is told of that is open; `null` where it is neither a place nor a stop. */
export function openedEvent(view: View, catalogue: Catalogue): EmbedEvent | null {
  const { focus, locale: language } = view;
  if (focus.kind === 'place') {
    const place = findPlace(catalogue, focus.id);
    return place && { event: 'place-opened', place: place.id, name: place.names[language], language };
  }
  const stop = stopOf(view, catalogue);
  if (focus.kind !== 'tour' || !stop) return null;
  const stops = catalogue.tours.find(({ id }) => id === focus.id)?.stops ?? [];
  return { event: 'stop-reached', tour: focus.id, stop: stop.id, number: stops.indexOf(stop) + 1, of: stops.length, language };
}

export function movedEvent({ center: [lon, lat], zoom, bearing, pitch }: Camera): EmbedEvent {
  return { event: 'camera-moved', lon, lat, zoom, bearing, pitch };
}
