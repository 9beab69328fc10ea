import { describe, expect, it } from 'vitest';
import { leftover, strays } from './check-markdown.ts';
import { compile } from './markdown.ts';

const sound = 'A lead.\n\n## One\n\nText with *stress*, **weight**, [a place](place:lo-wu) and\n\n- a list\n- of two\n';
const found = (markdown: string) => strays(markdown, 'en', true).map(({ line, problem }) => `${line} ${problem}`);

/** What each of these brings would vanish, or reach the page as stray marks: the page is not asked, the editor is told. */
describe('a text', () => {
  it('may hold what our Markdown has', () => expect(found(sound)).toEqual([]));
  it.each([
    ['### Deep', '10 has a heading of level 3, not written with ##'],
    ['# High', '10 has a heading of level 1, not written with ##'],
    ['Underlined\n---', '10 has a heading of level 2, not written with ##'],
    ['## \n\ntext', '10 has an empty heading'],
    ['## [x](place:lo-wu)\n\ntext', '10 has links or emphasis in a heading, which no page shows'],
    ['## Silent', '10 has a section without text'],
    ['![a](b.png)', '10 holds a picture, which no page shows'],
    ['<b>raw</b>', '10 holds raw HTML, which no page shows'],
    ['a <br> b', '10 holds raw HTML, which no page shows'],
    ['<!-- note -->', '10 holds raw HTML, which no page shows'],
    ['`x`', '10 holds text set as code, which no page shows'],
    ['```\nx\n```', '10 holds a block of code (or lines set in by four spaces), which no page shows'],
    ['> said', '10 holds a block quotation, which no page shows'],
    ['***', '10 holds a rule, which no page shows'],
    ['[a]: https://example.org', '10 holds a link definition, which no page shows'],
    ['two  \nlines', '10 holds a forced line break, which no page shows'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '10 holds a table, which a story cannot have'],
    ['See[^1].', '10 holds a footnote, which a story cannot have'],
    ['這一段整段都還沒有翻譯成英文', '10 holds untranslated words: “這一段整段都還沒有翻譯成英文”'],
  ])('may not hold %j', (piece, problem) => {
    const body = piece.startsWith('##') || piece.startsWith('#') ? [`${sound}\n${piece}\n\ntext`, `${sound}\n${piece}`] : [`${sound}\n${piece}\n\nmore`];
    expect(body.flatMap(found)).toContain(problem);
  });
  it('has a lead of one plain paragraph', () => {
    expect(found('A [lead](place:lo-wu).\n\n## One\n\nText.')).toEqual(['1 has more than plain words in its lead']);
    expect(found('A lead.\n\nAnd more.\n\n## One\n\nText.')).toEqual(['3 has more than one paragraph before its first heading']);
  });
  it('loses nothing that passed', () => {
    const { lead, sections } = compile(sound);
    expect([lead, ...sections.map(({ heading, html }) => heading + html.replaceAll(/<[^>]*>/g, ''))].join(' ').replaceAll(/\s+/g, ' ').trim()).toBe('A lead. OneText with stress, weight, a place and a list of two');
  });
});

describe('a leftover', () => {
  it('is a Chinese block without Chinese, or half a sentence', () => {
    expect(leftover('Zone on both banks', 'zh-Hant')).toBe('Zone on both banks');
    expect(leftover('落馬洲 opened to the public on this very day', 'zh-Hant')).toContain('opened to the public');
  });
  it('is not a name, a code or a short quotation', () => {
    for (const fine of ['Lau Kai-hoi', '港鐵East Rail Line', 'WGS-84', '「vehicle-hailing」（召車）', '298,078人次']) expect(leftover(fine, 'zh-Hant')).toBeNull();
    expect(leftover('Ho Yiu-wai (何耀威) of the workshop', 'en')).toBeNull();
  });
});
