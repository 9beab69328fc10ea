import { deriveCatalogue } from '../geo/derive.ts';
import { deriveSources, deriveStory, deriveTour } from '../geo/derive-stories.ts';
import { type Edited, read } from '../geo/read.ts';
import type { Texts } from '../src/domain/locale.ts';
import { expect, test } from './driver.ts';
import { payloads } from './payloads.ts';

/* The same hostile texts as in geo/hostile.test.ts, brought through the real compiler into the real panels. */

const every = payloads.join(' ');
const hostile = ({ en, ...rest }: Texts): Texts => ({ ...rest, en: `${en} ${every}` });
const edited = read();
const loWu = edited.stories.find(({ id }) => id === 'lo-wu')!;

/** Lo Wu as it would be if every text an editor may write were hostile. */
function poisoned(): Edited {
  const { record } = loWu;
  const all = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, every]));
  const people = [{ id: 'someone', names: { en: every, 'zh-Hant': `甲${every}`, 'zh-Hans': `乙${every}` }, source: 'immdcsv' }];
  const words = { figures: all(record.figures.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.id]))), timeline: all(record.timeline.map(({ id }) => id)), people: { someone: every } };
  const markdown = [`A lead. ${every.replaceAll('\n', ' ')}`, ...payloads.map((payload) => `## Words ${payload.replaceAll('\n', ' ')}\n\n${payload}\n\n- ${payload}\n\n[${payload}](place:lo-wu) [go](${payload})`)].join('\n\n');
  const story = { ...loWu, record: { ...record, people, sections: payloads.map((_, at) => `part-${at}`) }, texts: { en: { ...loWu.texts.en!, words, markdown } } };
  const tours = edited.tours.map((tour) => {
    const texts = payloads.slice(0, tour.record.stops.length).map((payload) => `## Words ${payload.replaceAll('\n', ' ')}\n\nWords ${every.replaceAll('\n', ' ')}`);
    return { ...tour, texts: { en: { ...tour.texts.en!, words: { title: every, summary: every }, markdown: texts.join('\n\n') } } };
  });
  const sources = Object.fromEntries(Object.entries(edited.sources).map(([key, source]) => [key, { ...source, title: every, publisher: hostile(source.publisher) }]));
  const ports = edited.ports.map((port) => ({
    ...port,
    names: hostile(port.names),
    short: hostile(port.short),
    halls: port.halls.map((hall) => ({ ...hall, names: hostile(hall.names), transport: hall.transport && hostile(hall.transport) })),
  }));
  return { ...edited, stories: edited.stories.map((other) => (other === loWu ? story : other)), tours, sources, ports };
}

test('a hundred hostile texts in every field of a story, a tour, the list and the sources do nothing', async ({ visitor }) => {
  const geography = poisoned();
  const ran: string[] = [];
  await visitor.page.exposeFunction('ran', () => ran.push('ran'));
  visitor.page.on('dialog', (dialog) => ran.push(dialog.message()));
  await visitor.isServed('catalogue.json', deriveCatalogue(geography));
  await visitor.isServed('stories/en/lo-wu.json', deriveStory(geography, geography.stories.find(({ id }) => id === 'lo-wu')!, 'en'));
  await visitor.isServed('sources.en.json', deriveSources(geography, 'en'));
  for (const tour of geography.tours) await visitor.isServed(`tours/en/${tour.record.id}.json`, deriveTour(tour, 'en'));
  const shown = async (path: string) => {
    await visitor.opens(path);
    await expect(visitor.page.getByText('ran()').first()).toBeAttached();
    expect(await visitor.foreignBodies()).toEqual([]);
  };
  await shown('/en/place/lo-wu/');
  await expect(visitor.page.locator('#part-100')).toBeAttached();
  await shown('/en/places/');
  await shown('/en/sources/');
  await shown(`/en/tour/${geography.tours[0]!.record.id}/${geography.tours[0]!.record.stops[1]!.id}/`);
  await shown('/en/cross/');
  expect(ran).toEqual([]);
});
