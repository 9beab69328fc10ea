import type { Element, ElementContent, RootContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export type CompiledSection = { readonly heading: string; readonly html: string };
/** `href` as written, empty when the sanitiser refused it; `line` counts from 1 within the Markdown. */
export type Link = { readonly href: string; readonly line: number };
export type Compiled = { readonly lead: string; readonly sections: readonly CompiledSection[]; readonly links: readonly Link[] };

const parser = unified().use(remarkParse).use(remarkRehype);
const writer = unified().use(rehypeStringify);

/** Only what a story may hold; anything else a text brings is dropped before it reaches a page. */
const allowed = {
  tagNames: ['p', 'em', 'strong', 'ul', 'ol', 'li', 'a', 'h2'],
  attributes: { a: ['href'] },
  protocols: { href: ['place', 'tour', 'https'] },
};
const sanitizer = unified().use(rehypeSanitize, allowed);

function textOf(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children).map(textOf).join('') : '';
}

function elements(nodes: readonly (RootContent | ElementContent)[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

/**
 * `place:id#section` and `tour:id/stop` become `~/place/id/#section`: the page adds base and language. Another host must be
 * named with https://. Everything else is no link at all; the sanitiser alone would let `//host` and other relative ones pass.
 */
export function toAppHref(href: string): string {
  const [, kind, path, section = ''] = /^(place|tour):([a-z0-9/-]+)(#[a-z0-9-]+)?$/.exec(href) ?? [];
  if (kind) return `~/${kind}/${path}/${section}`;
  return href.startsWith('https://') ? href : '';
}

function html(nodes: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...nodes] }).trim();
}

/** Compiles one story or tour text: the first paragraph is the lead, each `##` opens a section. */
export function compile(markdown: string): Compiled {
  const tree = sanitizer.runSync(parser.runSync(parser.parse(markdown)));
  const anchors = elements(tree.children).filter(({ tagName }) => tagName === 'a');
  const links = anchors.map(({ properties, position }) => ({ href: properties['href'] ?? '', line: position?.start.line ?? 1 }));
  for (const [at, anchor] of anchors.entries()) anchor.properties['href'] = toAppHref(links[at]!.href);
  const blocks = tree.children.filter(({ type }) => type === 'element') as Element[];
  const starts = blocks.flatMap((block, at) => (block.tagName === 'h2' ? [at] : []));
  const sections = starts.map((start, at) => ({
    heading: textOf(blocks[start]!),
    html: html(blocks.slice(start + 1, starts[at + 1] ?? blocks.length)),
  }));
  const lead = blocks.slice(0, starts[0] ?? blocks.length).map(textOf).join(' ');
  return { lead, sections, links };
}
