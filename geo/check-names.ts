import { locales, type Texts } from '../src/domain/locale.ts';
import type { Fault } from './fault.ts';
import { foreignWords } from './foreign.ts';
import type { Edited, Sheet } from './read.ts';

type Named = { readonly file: string; readonly id: string; readonly names: Partial<Texts> };

/** A name is given in every language or in none; and each in the characters of its own edition. */
export function nameFaults({ file, id, names }: Named): readonly Fault[] {
  const missing = locales.filter((locale) => !names[locale]);
  const leaks = (['zh-Hant', 'zh-Hans'] as const).flatMap((locale) => {
    const leaked = foreignWords(names[locale] ?? '', locale);
    return leaked.length > 0 ? [{ file, id, problem: `its name in ${locale} holds ${leaked.join(' ')} of the other Chinese edition`, expected: `only characters and words of ${locale}, see words/` }] : [];
  });
  return missing.length > 0 ? [{ file, id, problem: `has no name in ${missing.join(', ')}`, expected: 'a name in each language' }] : leaks;
}

function namesOf({ file, features }: Sheet<Record<string, unknown>>): readonly Named[] {
  return features.flatMap(({ id, properties: { names, short } }) =>
    [names, short].flatMap((texts) => (texts ? [{ file, id: String(id), names: texts }] : [])),
  );
}

export function checkNames({ zones, pins, lines, basemap, ports, sources }: Edited): readonly Fault[] {
  const sheets = [zones, pins, ...Object.values(lines), ...Object.values(basemap)] as readonly Sheet<Record<string, unknown>>[];
  const file = 'ports.json';
  const named: readonly Named[] = [
    ...sheets.flatMap(namesOf),
    ...ports.flatMap(({ id, names, short }) => [{ file, id, names }, { file, id, names: short }]),
    ...ports.flatMap(({ halls }) => halls.flatMap(({ id, names, transport }) => [names, ...(transport ? [transport] : [])].map((texts) => ({ file, id, names: texts })))),
    ...Object.entries(sources).map(([id, { publisher }]) => ({ file: 'sources.json', id, names: publisher })),
  ];
  return named.flatMap(nameFaults);
}
