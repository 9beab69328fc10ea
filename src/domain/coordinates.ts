import { fromGcj02 } from './datum.ts';
import type { LonLat } from './geography.ts';

/** A position someone typed, `point` in WGS-84 whatever it was typed in. */
export type TypedPoint = { readonly point: LonLat; readonly datum: 'wgs84' | 'gcj02' };

/** Degrees, and the axis where a letter tells it. */
type Angle = { readonly degrees: number; readonly axis: 'lon' | 'lat' | null };

const datumMark = /\b(gcj(?:[\s-]?0?2)?|wgs(?:[\s-]?(?:19)?84)?)\b|火星[坐座][标標]?/g;

/** One way of writing each mark: ASCII, N S E W for the words of the Chinese editions. */
function plain(text: string): string {
  return text
    .replaceAll(/[º˚度]/g, '°')
    .replaceAll(/[′’‘`分]/g, "'")
    .replaceAll(/[″”“秒]|''/g, '"')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[北南东東西][纬緯经經]/g, (word) => ({ 北: 'n', 南: 's', 东: 'e', 東: 'e', 西: 'w' })[word[0] ?? ''] ?? '')
    .replaceAll('−', '-')
    .replaceAll(/\b(?:lat(?:itude)?|lon(?:gitude)?|lng|geo)\b\s*[:=]?|[()]/g, ' ');
}

const number = String.raw`(-?\d{1,3}(?:\.\d{1,12})?)`;
const part = String.raw`(\d{1,2}(?:\.\d{1,9})?)`;
/** Degrees, minutes and seconds with their signs, or with spaces or colons between. */
const angle = String.raw`([nsew])?\s*${number}(?:\s*[°:\s]\s*(?:${part}(?:\s*['\s:]\s*(?:${part}\s*"?)?)?\s*)?)?\s*([nsew])?`;
const pair = new RegExp(String.raw`^\s*${angle}\s*[,;/、，\s]\s*${angle}\s*$`);

const whole = (text: string | undefined) => text === undefined || !text.includes('.');

function toAngle([before, degrees = '', minutes, seconds, after]: readonly (string | undefined)[]): Angle | null {
  // A fraction may only stand in the last part, and a direction only once.
  const orderly = (minutes === undefined || whole(degrees)) && (seconds === undefined || whole(minutes)) && !(before && after);
  const [m, s] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (!orderly || m >= 60 || s >= 60) return null;
  const letter = before ?? after;
  const negative = degrees.startsWith('-');
  if (letter && negative) return null;
  const size = Math.abs(Number(degrees)) + m / 60 + s / 3600;
  const axis = letter === undefined ? null : letter === 'n' || letter === 's' ? 'lat' : 'lon';
  return { degrees: negative || letter === 's' || letter === 'w' ? -size : size, axis };
}

/** Which is which: by their letters, else because one of them is too large for a latitude. */
function inOrder(a: Angle, b: Angle): LonLat | null {
  const told = a.axis ?? (b.axis === 'lat' ? 'lon' : b.axis === 'lon' ? 'lat' : null);
  const guessed = Math.abs(a.degrees) > 90 && Math.abs(b.degrees) <= 90 ? 'lon' : Math.abs(b.degrees) > 90 && Math.abs(a.degrees) <= 90 ? 'lat' : null;
  const first = told ?? guessed;
  if (first === null || (a.axis !== null && a.axis === b.axis)) return null;
  const [lon, lat] = first === 'lon' ? [a.degrees, b.degrees] : [b.degrees, a.degrees];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/**
 * Reads a position in decimal degrees or degrees, minutes and seconds, in either order where only one can be meant:
 * `22.515, 114.08`, `114°04'48"E 22°30'54"N`, `gcj 22.5,114.06`. WGS-84 unless it is marked as GCJ-02.
 * `null` where it is none, or where it could be read in two ways.
 */
export function readCoordinates(typed: string): TypedPoint | null {
  if (typed.length > 80) return null;
  const text = plain(typed);
  const marks = text.match(datumMark) ?? [];
  const gcj = marks.some((mark) => !mark.startsWith('wgs'));
  if (marks.length > 1) return null;
  const match = pair.exec(text.replaceAll(datumMark, ' ').replace(/^[\s:,]+/, ''));
  if (!match) return null;
  const [a, b] = [toAngle(match.slice(1, 6)), toAngle(match.slice(6, 11))];
  const point = a && b && inOrder(a, b);
  return point && { point: gcj ? fromGcj02(point) : point, datum: gcj ? 'gcj02' : 'wgs84' };
}
