/** As much of a processor profile of Chromium as is read here. */
export type Profile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
};

export type Owners = { readonly own: number; readonly react: number; readonly maplibre: number };

function ownerOf(url: string): keyof Owners | null {
  if (!url.includes('/assets/')) return null;
  if (url.includes('/maplibre-gl-')) return 'maplibre';
  return url.includes('/react-') ? 'react' : 'own';
}

/** Milliseconds of a profile by whose script was running; what a script asked of the browser counts as its own. */
export function byOwner({ nodes, samples = [], timeDeltas = [] }: Profile): Owners {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const owner = (id: number | undefined): keyof Owners | null => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const found = ownerOf(urls.get(at) ?? '');
      if (found) return found;
    }
    return null;
  };
  const spent = { own: 0, react: 0, maplibre: 0 };
  samples.forEach((id, at) => {
    const found = owner(id);
    if (found) spent[found] += (timeDeltas[at] ?? 0) / 1000;
  });
  return spent;
}
