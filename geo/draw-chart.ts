import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Width of every drawing in its own units: that of a panel's text on a phone, so that type is never under 12 px. */
export const width = 344;
const fontSize = 12;

/** Colours are the page's own variables (palette.ts), so light and dark need no second drawing. */
export const colour = {
  total: 'var(--chart-total)',
  highlight: 'var(--chart-highlight)',
  grid: 'var(--chart-grid)',
  axis: 'var(--chart-axis)',
  gap: 'var(--chart-gap)',
  hongKong: 'var(--bank-hongKong)',
  shenzhen: 'var(--bank-shenzhen)',
  paper: 'var(--surface-panel)',
} as const;

type Hatch = { readonly id: string; readonly stroke: string };
type Told = { readonly id: string; readonly title: string; readonly desc: string; readonly hatches: readonly Hatch[] };

/** The document is linkedom's, which has its own types: only what is used here is named. */
type Node = {
  readonly outerHTML: string;
  readonly childNodes: Iterable<Node>;
  textContent: string | null;
  remove: () => void;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
  prepend: (...nodes: Node[]) => void;
  append: (...nodes: Node[]) => void;
  querySelectorAll: (selector: string) => Iterable<Node>;
};

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): Node {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name) as unknown as Node;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.textContent = text;
  return node;
}

/** Diagonals every 5 units: a part of a year, something planned, or the Shenzhen bank. */
function pattern({ id, stroke }: Hatch): Node {
  const node = element('pattern', { id, width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  node.append(element('path', { d: 'M0 0V5', stroke, 'stroke-width': '3' }));
  return node;
}

/**
 * Makes Plot's drawing fit for the page: no style element and no style attribute (the Content-Security-Policy forbids
 * them), one picture with a title and a description, inherited type, and no digit beyond a tenth of a unit.
 */
function finished(svg: Node, { id, title, desc, hatches }: Told): string {
  for (const node of svg.querySelectorAll('style')) node.remove();
  for (const node of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'class', 'aria-label', 'aria-hidden', 'aria-description', 'font-family', 'font-variant']) node.removeAttribute(name);
  }
  for (const name of ['width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  svg.prepend(...hatches.map(pattern));
  const drawn = svg.outerHTML.replaceAll(/-?\d+\.\d{2,}(?=[",)])/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
  const told = element('title', { id: `${id}-title` }, title).outerHTML + element('desc', { id: `${id}-desc` }, desc).outerHTML;
  return drawn.replace('>', `>${told}`);
}

/** Draws `marks` with Plot; `options` are Plot's own. */
export function draw(told: Told, options: Plot.PlotOptions): string {
  const svg = Plot.plot({ document, width, ...options, style: { fontSize: `${fontSize}px` } });
  const node = svg as unknown as Node;
  node.setAttribute('font-size', String(fontSize));
  return finished(node, told);
}
