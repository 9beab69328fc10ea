import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';

/* Addresses as vandals, broken chats and careless hands make them, grown from every link shape ever published. */

const lines = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Every link shape there is. */
const published = lines('links.golden.txt').map((line) => line.split('\t')[0]!);

/** What once did harm, one address a line; tried first for ever. */
export const golden = lines('fuzz.golden.txt');

const nasty = fc.constantFrom('1e309', '-0', 'NaN', 'Infinity', '%00', '%', '%E0%A4%A', '../../..', '//example.org/', '<script>ran()</script>', 'javascript:ran()', '__proto__', 'constructor', '\u202e', '𝒳', ' ', 'null', '[]', '{}', "'", '"', '🚇'.repeat(40), 'a'.repeat(3000));
const piece = fc.oneof(nasty, fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.double().map(String));
const inside = fc.tuple(fc.constantFrom(...published), piece, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6));

/** A published link with something put in, and a few characters taken out, at one place. */
const mutated = inside.map(([link, put, where, out]) => {
  const at = 1 + Math.floor(where * link.length);
  return link.slice(0, at) + put + link.slice(at + out);
});
const crowded = fc.tuple(fc.constantFrom(...published), fc.array(fc.tuple(fc.constantFrom('m', 'l', 'y', 'c', 'o', 'b', 't', 'from', 'to', 'at', '__proto__', ''), piece), { maxLength: 8 }))
  .map(([link, pairs]) => `${link.split(/[?#]/)[0]}?${pairs.map(([key, value]) => `${key}=${encodeURI(value.toWellFormed())}`).join('&')}`);
const packed = fc.stringMatching(/^[A-Za-z0-9_-]{0,300}$/).map((text) => `/en/tour/own/s1/?t=${text}`);

/** Always below our own origin: what a browser would make of an address is the browser's affair. */
export const hostileLink: fc.Arbitrary<string> = fc.oneof(mutated, mutated, crowded, packed, piece.map((text) => `/en/place/${text}/#${text}`))
  .map((link) => `/${link.toWellFormed().replace(/^[/\\\s]+/, '')}`);
