import type { Heading, Node, Parent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isHan } from '../src/domain/fold.ts';
import type { Locale } from '../src/domain/locale.ts';

/** Something in a text that would be lost or read wrongly; `line` counts from 1 within the Markdown. */
export type Stray = { readonly line: number; readonly problem: string; readonly expected: string };

const parser = unified().use(remarkParse);

/** What the page would silently leave out, in an editor's words. */
const lost: Readonly<Record<string, string>> = {
  html: 'raw HTML',
  image: 'a picture',
  imageReference: 'a picture',
  code: 'a block of code (or lines set in by four spaces)',
  inlineCode: 'text set as code',
  blockquote: 'a block quotation',
  thematicBreak: 'a rule',
  definition: 'a link definition',
  linkReference: 'a link by reference',
  break: 'a forced line break',
};
const plain = 'paragraphs, lists, *emphasis*, **strong**, [links](place:id) and ## headings';

const children = (node: Node): readonly Node[] => (node as Partial<Parent>).children ?? [];
const everything = (node: Node): readonly Node[] => [node, ...children(node).flatMap(everything)];
const lineOf = (node: Node) => node.position?.start.line ?? 1;
const textOf = (node: Node): string => (node.type === 'text' ? (node as { value?: string }).value ?? '' : children(node).map(textOf).join(''));
const onlyText = (node: Node) => children(node).every(({ type }) => type === 'text');

function lostNodes(root: Root): readonly Stray[] {
  return everything(root).flatMap((node) => {
    const name = lost[node.type];
    return name ? [{ line: lineOf(node), problem: `holds ${name}, which no page shows`, expected: plain }] : [];
  });
}

/** Tables and footnotes are not in our Markdown: they would reach the page as bars and brackets. */
function misread(root: Root): readonly Stray[] {
  return everything(root)
    .filter(({ type }) => type === 'paragraph')
    .flatMap((node) => {
      const text = textOf(node);
      const name = /^\s*\|.*\|/m.test(text) || /^\s*:?-{3,}:?\s*\|/m.test(text) ? 'a table' : /\[\^[^\]]*\]/.test(text) ? 'a footnote' : null;
      return name ? [{ line: lineOf(node), problem: `holds ${name}, which a story cannot have`, expected: plain }] : [];
    });
}

function headingFaults(root: Root, markdown: string): readonly Stray[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  return headings.flatMap((heading) => {
    const line = lineOf(heading);
    const at = root.children.indexOf(heading);
    const next = root.children[at + 1];
    return [
      ...(markdown.startsWith('## ', heading.position?.start.offset) ? [] : [{ line, problem: `has a heading of level ${heading.depth}, not written with ##`, expected: '## and a space before every heading' }]),
      ...(textOf(heading).trim() ? [] : [{ line, problem: 'has an empty heading', expected: 'words after ##' }]),
      ...(onlyText(heading) ? [] : [{ line, problem: 'has links or emphasis in a heading, which no page shows', expected: 'a heading of plain words' }]),
      ...(next && next.type !== 'heading' ? [] : [{ line, problem: 'has a section without text', expected: 'a paragraph under each heading' }]),
    ];
  });
}

/** The lead of a story is one paragraph of plain words; a tour has none. */
function leadFaults(root: Root, withLead: boolean): readonly Stray[] {
  const first = root.children.findIndex(({ type }) => type === 'heading');
  const before = root.children.slice(0, first < 0 ? undefined : first);
  if (!withLead) return before.slice(0, 1).map((node) => ({ line: lineOf(node), problem: 'has text before its first heading, which no page shows', expected: '## as the first line' }));
  const [lead, second] = before;
  return [
    ...(lead && (lead.type !== 'paragraph' || !onlyText(lead)) ? [{ line: lineOf(lead), problem: 'has more than plain words in its lead', expected: 'one paragraph without links or emphasis' }] : []),
    ...(second ? [{ line: lineOf(second), problem: 'has more than one paragraph before its first heading', expected: 'one lead, then ## headings' }] : []),
  ];
}

/** Text left in the other language: a Chinese block without Chinese that is more than a name, or half a sentence of one language in the other. */
export function leftover(text: string, locale: Locale): string | null {
  if (locale === 'en') return /\p{Script=Han}[\p{Script=Han}，。、；：（）「」“”\d]{11,}/u.exec(text)?.[0] ?? null;
  if (/(?:^|\s)\p{Ll}{2}/u.test(text) && !isHan(text)) return text;
  return /(?:\b[A-Za-z’'-]+[ ,.;:]+){5,}[A-Za-z]+/.exec(text)?.[0] ?? null;
}

function leftovers(root: Root, locale: Locale): readonly Stray[] {
  return everything(root)
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .flatMap((node) => {
      const found = leftover(textOf(node), locale);
      return found ? [{ line: lineOf(node), problem: `holds untranslated words: “${found.slice(0, 60)}”`, expected: `text written for ${locale}` }] : [];
    });
}

/** Everything about one Markdown text that a reader would miss or stumble over, in the order of its lines. */
export function strays(markdown: string, locale: Locale, withLead: boolean): readonly Stray[] {
  const root = parser.parse(markdown);
  return [...lostNodes(root), ...misread(root), ...headingFaults(root, markdown), ...leadFaults(root, withLead), ...leftovers(root, locale)].toSorted((a, b) => a.line - b.line);
}
