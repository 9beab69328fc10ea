import { Resvg } from '@resvg/resvg-js';
import { palettes } from '../src/palette.ts';

/** An SVG as PNG, `width` pixels wide. */
export function toPng(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}

/** On paper, and small enough that a round mask cuts nothing off (the safe zone is a disc of 80 %). */
function onPaper(icon: string): string {
  const inner = icon.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${palettes.light['ground.land']}"/><g transform="translate(8 8)">${inner}</g></svg>`;
}

/** Icons by the path they are published under, drawn from the one SVG. */
export function icons(svg: string): ReadonlyMap<string, Buffer> {
  const paper = onPaper(svg);
  return new Map([
    ['icons/192.png', toPng(svg, 192)],
    ['icons/512.png', toPng(svg, 512)],
    ['icons/maskable-512.png', toPng(paper, 512)],
    ['icons/apple-touch.png', toPng(paper, 180)],
  ]);
}

export function webManifest(base: string, name: string): string {
  const icon = (file: string, size: number, purpose: string) => ({ src: `${base}icons/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose });
  return JSON.stringify({
    name,
    short_name: name.split(' · ')[0],
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: palettes.light['ground.beyond'],
    theme_color: palettes.light['ground.land'],
    icons: [icon('192.png', 192, 'any'), icon('512.png', 512, 'any'), icon('maskable-512.png', 512, 'maskable'), { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  });
}
