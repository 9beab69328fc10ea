import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNames, nameFaults } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { checkStories, missingEditions, missingFaults } from './check-stories.ts';
import { deriveCatalogue } from './derive.ts';
import { sentence } from './fault.ts';
import { type Edited, read, type StoryFile } from './read.ts';

const edited = read();
const catalogue = deriveCatalogue(edited);
const loop = edited.stories.find(({ id }) => id === 'lok-ma-chau-loop')!;

function telling(change: Partial<StoryFile>): Edited {
  return { ...edited, stories: edited.stories.map((story) => (story === loop ? { ...story, ...change } : story)) };
}
const problems = (changed: Edited) => checkStories(changed, catalogue).map(({ problem }) => problem);
const withEnglish = (change: object) => problems(telling({ texts: { en: { ...loop.texts.en!, ...change } } }));
const withRecord = (change: object) => problems(telling({ record: { ...loop.record, ...change } }));

describe('a story', () => {
  it('must be there in English', () => expect(problems(telling({ texts: {} }))).toContain('is missing in English'));
  it('is counted where an edition is missing', () => {
    expect(missingEditions(telling({ texts: { en: loop.texts.en! } }))).toEqual(expect.arrayContaining(['lok-ma-chau-loop (zh-Hant)', 'lok-ma-chau-loop (zh-Hans)']));
    expect(missingFaults(telling({ texts: { en: loop.texts.en! } })).map(({ problem }) => problem)).toContain('is not written yet');
  });
  it('has as many headings as sections', () => {
    expect(withEnglish({ markdown: 'A lead.\n\n## One\n\nText.' })).toContain('has 1 headings');
  });
  it('has a lead', () => {
    expect(withEnglish({ markdown: loop.texts.en!.markdown.replace(/^[\s\S]*?(?=## )/, '') })).toContain('has no lead');
  });
  it('has a caption for each figure and a text for each moment', () => {
    const found = withEnglish({ words: { figures: {}, timeline: {} } });
    expect(found.some((problem) => problem.endsWith('has no caption'))).toBe(true);
    expect(found.some((problem) => problem.endsWith('has no text'))).toBe(loop.record.timeline.length > 0);
  });
  it.each([
    ['[x](place:atlantis)', 'links to an unknown place “atlantis”'],
    ['[x](place:lo-wu#nowhere)', 'links to an unknown section “lo-wu#nowhere”'],
    ['[x](tour:one-zone-two-parks/nowhere)', 'links to an unknown stop “one-zone-two-parks/nowhere”'],
    ['[x](http://example.org)', 'links to “”'],
  ])('may not hold %s', (link, problem) => {
    expect(withEnglish({ markdown: `${loop.texts.en!.markdown}\n\n${link}` })).toEqual([problem]);
  });
  it('names only known figures, sources and places', () => {
    expect(withRecord({ figures: [...loop.record.figures, 'lo-wu/nothing'] })).toContain('names an unknown figure “lo-wu/nothing”');
    expect(withRecord({ told: ['lo-wu/nothing'] })).toContain('names an unknown figure “lo-wu/nothing”');
    expect(withRecord({ figures: [...loop.record.figures, 'lo-wu/from-admiralty'] })).toContain('names an unknown figure “lo-wu/from-admiralty”');
    expect(withRecord({ sources: ['rumour'] })).toContain('names an unknown source “rumour”');
    expect(withRecord({ related: ['atlantis'] })).toContain('is related to an unknown place “atlantis”');
  });
  it('tells file and line of a fault', () => {
    const text = { ...loop.texts.en!, markdown: `${loop.texts.en!.markdown}\n[x](place:atlantis)\n` };
    const [fault] = checkStories(telling({ texts: { en: text } }), catalogue);
    const last = readFileSync(new URL('stories/lok-ma-chau-loop/en.md', import.meta.url), 'utf8').split('\n').length;
    expect(sentence(fault!)).toMatch(new RegExp(`^stories/lok-ma-chau-loop/en\\.md:${last + 1}, “lok-ma-chau-loop”: links to an unknown place`));
    const [unknown] = checkStories(telling({ record: { ...loop.record, sources: ['rumour'] }, raw: '{\n"sources": ["rumour"]}' }), catalogue);
    expect(sentence(unknown!)).toContain('story.json:2, ');
  });
  it('has words only for what its record lists, each id once', () => {
    const { words } = loop.texts.en!;
    expect(withEnglish({ words: { ...words, figures: { ...words.figures, ghost: 'a ghost' } } })).toEqual(['has words for an unknown figure “ghost”']);
    expect(withEnglish({ words: { ...words, people: { ...words.people, nobody: 'no one' } } })).toEqual(['has words for an unknown person “nobody”']);
    expect(withRecord({ timeline: [...loop.record.timeline, loop.record.timeline.at(-1)!] })).toEqual([expect.stringContaining('twice')]);
  });
  it('tells its moments in order', () => {
    expect(withRecord({ timeline: loop.record.timeline.toReversed() })[0]).toContain('stands after a later one');
  });
  it('is not related to itself', () => expect(withRecord({ related: [loop.id] })).toEqual([`is related to an unknown place “${loop.id}”`]));
  it('has a text for each person, whose id a link may name', () => {
    const people = [...loop.record.people, { id: 'a-person', names: { en: 'A', 'zh-Hant': 'A', 'zh-Hans': 'A' }, source: 'mou2017' }];
    expect(withRecord({ people })).toEqual(Array(3).fill('person “a-person” has no text'));
    const words = { ...loop.texts.en!.words, people: { ...loop.texts.en!.words.people, 'a-person': 'Someone.' } };
    const text = { ...loop.texts.en!, words, markdown: `${loop.texts.en!.markdown}\n\n[x](place:lok-ma-chau-loop#a-person)` };
    expect(problems(telling({ record: { ...loop.record, people }, texts: { en: text } }))).toEqual([]);
  });
  it('has captions of its own language', () => {
    const { words } = loop.texts['zh-Hant']!;
    const text = { ...loop.texts['zh-Hant']!, words: { ...words, figures: { ...words.figures, area: 'planned development area' } } };
    expect(problems(telling({ texts: { ...loop.texts, 'zh-Hant': text } }))).toEqual(['“area” holds untranslated words: “planned development area”']);
  });
  it('is missed where a place has none', () => {
    const faults = checkPlaces({ ...edited, stories: edited.stories.filter((story) => story !== loop) }, catalogue);
    expect(faults.map(({ id, problem }) => `${id} ${problem}`)).toContain('lok-ma-chau-loop has no story');
  });
  it('keeps to the characters of its edition', () => {
    const text = { ...loop.texts.en!, markdown: loop.texts.en!.markdown.replace(/^\s*\S/, '广') };
    expect(problems(telling({ texts: { ...loop.texts, 'zh-Hant': text } })).some((problem) => problem.startsWith('holds 广'))).toBe(true);
  });
});

describe('a tour', () => {
  const [tour] = edited.tours;
  const guided = (change: object) => problems({ ...edited, tours: [{ ...tour!, ...change }] });
  it('has stops that open something', () => {
    const stops = tour!.record.stops.map((stop, at) => (at === 0 ? { ...stop, link: 'place/atlantis/' } : stop));
    expect(guided({ record: { ...tour!.record, stops } })[0]).toContain('has a link that opens nothing');
  });
  it('has a heading for each stop, and links that lead somewhere', () => {
    const markdown = '## One\n\n[x](place:atlantis)';
    const found = guided({ texts: { en: { ...tour!.texts.en!, markdown } } });
    expect(found).toEqual([expect.stringContaining('another number of headings'), expect.stringContaining('unknown place “atlantis”')]);
  });
  it('has no text before its first heading', () => {
    const markdown = `Lost.\n\n${tour!.texts.en!.markdown}`;
    expect(guided({ texts: { en: { ...tour!.texts.en!, markdown } } })).toEqual(['has text before its first heading, which no page shows']);
  });
});

describe('names', () => {
  const named = (names: object) => nameFaults({ file: 'f', id: 'a', names }).map(({ problem }) => problem);
  it('are sound as they are', () => expect(checkNames(edited)).toEqual([]));
  it('are given in every language or in none', () => expect(named({ en: 'Lo Wu', 'zh-Hant': '羅湖' })).toEqual(['has no name in zh-Hans']));
  it('keep to the characters of their edition', () => {
    expect(named({ en: 'Lo Wu', 'zh-Hant': '罗湖', 'zh-Hans': '羅湖' })).toEqual([
      'its name in zh-Hant holds 罗 of the other Chinese edition',
      'its name in zh-Hans holds 羅 of the other Chinese edition',
    ]);
  });
});

describe('ports', () => {
  it('close after they open', () => {
    const ports = edited.ports.map((port) => (port.id === 'lo-wu' ? { ...port, hours: { ...port.hours, passengers: [['06:30', '00:15'] as [string, string]] } } : port));
    expect(checkPlaces({ ...edited, ports }, catalogue).map(({ problem }) => problem)).toEqual(['closes before it opens']);
  });
});
