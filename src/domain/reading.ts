import type { Locale } from './locale.ts';

/*
 * How long a text takes to read. English: 238 words a minute (Brysbaert 2019, silent reading of non-fiction);
 * Chinese: 255 characters a minute (Trauzettel-Klosinski and Dietz 2012, IReST, read aloud). Both are slowed by a tenth:
 * the map is looked at too.
 */
const perMinute: Readonly<Record<Locale, number>> = { en: 214, 'zh-Hant': 230, 'zh-Hans': 230 };

/** Milliseconds in which the map flies and the eye finds the caption. */
const arrival = 2500;
const shortest = 6000;

/** Words in English; Han characters, and words between them, in Chinese. */
export function units(text: string, locale: Locale): number {
  if (locale === 'en') return text.split(/\s+/).filter(Boolean).length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  return han + others;
}

/** Milliseconds a stop stays when a tour plays by itself. */
export function readingTime(text: string, locale: Locale): number {
  return Math.max(shortest, arrival + Math.round((units(text, locale) / perMinute[locale]) * 60_000));
}

/** A voice of the device. */
export type Voice = { readonly lang: string; readonly localService: boolean };

const accepted: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [/^en[-_]GB/i, /^en/i],
  'zh-Hant': [/^yue/i, /^zh[-_](Hant[-_])?HK/i],
  'zh-Hans': [/^zh[-_](Hans[-_])?CN/i, /^cmn/i, /^zh$/i],
};

/** The voice that reads an edition: Cantonese for Hong Kong, Mandarin for the Mainland, or none. Voices of the device come before those of a server. */
export function voiceFor<V extends Voice>(voices: readonly V[], locale: Locale): V | null {
  for (const pattern of accepted[locale]) {
    const fitting = voices.filter(({ lang }) => pattern.test(lang));
    const best = fitting.find(({ localService }) => localService) ?? fitting[0];
    if (best) return best;
  }
  return null;
}
