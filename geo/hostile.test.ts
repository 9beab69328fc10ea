import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../src/domain/locale.ts';
import { payloads } from '../tests/payloads.ts';
import { deriveStory, deriveTour } from './derive-stories.ts';
import { compile } from './markdown.ts';
import { read } from './read.ts';
import { source } from './schema.ts';

/** The only tags a page may receive, in the only spelling the compiler writes them. */
const ours = /<(?:\/?(?:p|em|strong|ul|ol|li)|a href="(?:~\/[^"<>]*|https:\/\/[^"<>]*|)"|a|\/a|span lang="(?:zh|en)"|\/span)>/g;

/** What is left of built HTML that a browser could take for a tag. */
function foreign(html: string): readonly string[] {
  return html.replaceAll(ours, '').match(/<[^\s]?.{0,40}/g) ?? [];
}

/** Every place of a text where an editor may put words. */
const texts: Readonly<Record<string, (payload: string) => string>> = {
  'a section': (payload) => `A lead.\n\n## One\n\n${payload}`,
  'the middle of a sentence': (payload) => `A lead.\n\n## One\n\nWords ${payload} and more.`,
  'a heading': (payload) => `A lead.\n\n## ${payload}\n\nText.`,
  'a lead': (payload) => `${payload}\n\n## One\n\nText.`,
  'a list': (payload) => `A lead.\n\n## One\n\n- ${payload}\n- two`,
  'the text of a link': (payload) => `A lead.\n\n## One\n\n[${payload}](place:lo-wu)`,
  'the target of a link': (payload) => `A lead.\n\n## One\n\n[go](${payload})`,
  'stress': (payload) => `A lead.\n\n## One\n\n*${payload}*`,
};

describe('hostile texts', () => {
  it('are a hundred and more, each once', () => {
    expect(payloads.length).toBeGreaterThan(100);
    expect(new Set(payloads).size).toBe(payloads.length);
  });
  it.each(Object.entries(texts))('leave nothing but our own tags in %s', (_, write) => {
    for (const payload of payloads) for (const { html } of compile(write(payload)).sections) expect(foreign(html), payload).toEqual([]);
  });
  it('leave nothing when they are cut up and put together anew', () => {
    const piece = fc.tuple(fc.constantFrom(...payloads), fc.nat(60), fc.nat(60)).map(([payload, from, length]) => payload.slice(from % payload.length, (from % payload.length) + length));
    const text = fc.array(fc.oneof(piece, fc.constantFrom('\n', '\n\n', ' ', '](', '<', '>', '`', '    ', '## ', '[x](place:lo-wu)'))).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, (markdown) => compile(`A lead.\n\n## One\n\n${markdown}`).sections.every(({ html }) => foreign(html).length === 0)), { numRuns: 500 });
  });
  it('are seen where they are not sanitised', () => {
    expect(foreign('<p>x</p><img src=x onerror=ran()>')).toHaveLength(1);
    expect(foreign('<p onclick=ran()>x</p>')).toHaveLength(1);
    expect(foreign('<a href="javascript:ran()">x</a>')).toHaveLength(1);
  });
  it('stay plain words in front matter: a story holds HTML only in its sections', () => {
    const edited = read();
    const loop = edited.stories.find(({ id }) => id === 'lok-ma-chau-loop')!;
    const [tour] = edited.tours;
    for (const payload of payloads) {
      const said = Object.fromEntries(loop.record.timeline.map(({ id }) => [id, payload]));
      const text = { ...loop.texts.en!, words: { figures: { area: payload }, timeline: said, people: {} }, markdown: `A lead.\n\n## One\n\n${payload}` };
      const story = deriveStory(edited, { ...loop, texts: { en: text } }, 'en')!;
      expect(story.figures[0]!.caption).toBe(payload);
      expect(story.timeline[0]!.text).toBe(payload);
      for (const { html } of story.sections) expect(foreign(html), payload).toEqual([]);
      const guided = deriveTour({ ...tour!, texts: { en: { ...tour!.texts.en!, markdown: `## One\n\n${payload}` } } }, 'en')!;
      for (const stop of guided.stops) expect('html' in stop ? foreign(stop.html) : ['no HTML'], payload).toEqual([]);
    }
  });
  it('are no address of a source', () => {
    const [sound] = Object.values(read().sources);
    const refused = (url: string) => !source.safeParse({ ...sound, url }).success;
    expect(refused('https://example.org/a')).toBe(false);
    for (const url of ['javascript:ran()', 'JAVASCRIPT:ran()', 'java\tscript:ran()', ' javascript:ran()', 'data:text/html,<script>ran()</script>', 'vbscript:ran()', 'file:///etc/passwd', 'blob:https://example.org/1', '//example.org', 'place:lo-wu']) {
      expect(refused(url), url).toBe(true);
    }
  });
  it('have not come into any built text', () => {
    const edited = read();
    for (const locale of locales) {
      const told = edited.stories.flatMap((story) => deriveStory(edited, story, locale)?.sections ?? []);
      const guided = edited.tours.flatMap((tour) => deriveTour(tour, locale)?.stops ?? []).flatMap((stop) => ('html' in stop ? [stop] : []));
      expect(guided.length).toBeGreaterThan(0);
      for (const { html } of [...told, ...guided]) expect(foreign(html)).toEqual([]);
    }
  });
});
