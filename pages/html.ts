const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** `tag('link', { rel: 'canonical', href })`; attributes that are `null` are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const told = Object.entries(attributes).filter(([, value]) => value !== null);
  return `<${name}${told.map(([key, value]) => ` ${key}="${escapeHtml(value ?? '')}"`).join('')}>`;
}

/** Readable text of built HTML, for descriptions. */
export function textOf(html: string): string {
  const plain = html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(/&#(?:39|x27);/gi, '’').replaceAll('&amp;', '&');
  return plain.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,;:!?，。；：！？、）」』”])/g, '').trim();
}

/** The first sentences that fit `most` characters; a first sentence that is longer is cut at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('。') + 1, head.lastIndexOf('！') + 1, head.lastIndexOf('？') + 1);
  if (end > most / 3) return head.slice(0, end).trim();
  const cut = Math.max(head.lastIndexOf(' '), head.lastIndexOf('，'));
  return `${(cut > most / 2 ? head.slice(0, cut) : head.slice(0, -1)).trim()}…`;
}

/** A data block: never run, so the Content-Security-Policy does not forbid it; `<` is written so that no text can end it. */
export function dataBlock(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', String.raw`\u003c`)}</script>`;
}
