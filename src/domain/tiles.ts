import { isLayerId, type LayerId } from './layer.ts';

/** An optional street map under our layers: `pmtiles://…` (an archive of Protomaps' schema) or the address of a vector style. */
export type Streets = { readonly url: string; readonly attribution: string };

/** What a host has instead of, or beside, the built data: layers as vector tiles, and a street map. */
export type Tiles = {
  readonly layers: Readonly<Partial<Record<LayerId, string>>>;
  readonly streets: Streets | null;
  /** Further sites that a TileJSON or a style sends to, as https://host. */
  readonly origins: readonly string[];
};

export const noTiles: Tiles = { layers: {}, streets: null, origins: [] };

const archive = 'pmtiles://';

export const isArchive = (url: string) => url.startsWith(archive);

/** The file behind an address: an archive's without its scheme, absolute against `site` (an absolute address ending in `/`). */
export function fileOf(url: string, site: string): string {
  return new URL(isArchive(url) ? url.slice(archive.length) : url, site).href;
}

/** The host that an address would contact, or `null` where that is the site itself. */
export function hostOf(url: string, site: string): string | null {
  const { origin, host } = new URL(fileOf(url, site));
  return origin === new URL(site).origin ? null : host;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Our own site by a path without a leading slash, another only over https: no scheme else can be fetched. */
function addressFault(url: unknown): string | null {
  if (typeof url !== 'string' || url === '') return 'is missing';
  const file = isArchive(url) ? url.slice(archive.length) : url;
  if (/^https:\/\/[^\s"'<>;,]+$/.test(file) && URL.canParse(file)) return null;
  if (/^(?!\/)(?!.*:)[^\s"'<>;,\\]+$/.test(file)) return null;
  return `is “${url}”; expected a path below the site (tiles/x.pmtiles) or an address that begins with https://`;
}

function streetFaults(streets: unknown): readonly string[] {
  if (streets === null || streets === undefined) return [];
  if (!isRecord(streets)) return ['“streets” must be null or have a “url” and an “attribution”.'];
  const fault = addressFault(streets['url']);
  const named = typeof streets['attribution'] === 'string' && streets['attribution'].trim() !== '';
  return [...(fault ? [`The “url” of “streets” ${fault}.`] : []), ...(named ? [] : ['The “attribution” of “streets” is missing: whoever drew the map must be named.'])];
}

function originFaults(origins: unknown): readonly string[] {
  if (origins === undefined) return [];
  const good = Array.isArray(origins) && origins.every((one) => typeof one === 'string' && URL.canParse(one) && new URL(one).origin === one && one.startsWith('https://'));
  return good ? [] : ['“origins” must be a list of sites, each like https://tiles.example.org, without a path.'];
}

/** What is wrong with a configuration, in sentences; none where it can be used. */
export function tilesFaults(value: unknown): readonly string[] {
  if (!isRecord(value)) return ['Expected {"layers": {}, "streets": null}.'];
  const layers = isRecord(value['layers']) ? Object.entries(value['layers']) : [];
  const wrong = layers.flatMap(([id, url]) => {
    if (!isLayerId(id)) return [`There is no layer “${id}”.`];
    const fault = addressFault(url);
    return fault ? [`The address of the layer “${id}” ${fault}.`] : [];
  });
  return [...wrong, ...streetFaults(value['streets']), ...originFaults(value['origins'])];
}

/** Reads a configuration; what cannot be used counts as none. */
export function readTiles(value: unknown): Tiles {
  if (!isRecord(value) || tilesFaults(value).length > 0) return noTiles;
  return { ...noTiles, ...value };
}

/** Sites other than our own that pages may ask for tiles: what the Content-Security-Policy must allow, and nothing more. */
export function tileOrigins({ layers, streets, origins }: Tiles): readonly string[] {
  const site = 'https://site.invalid/';
  const named = [...Object.values(layers), ...(streets ? [streets.url] : [])].map((url) => new URL(fileOf(url, site)).origin);
  return [...new Set([...named, ...origins])].filter((origin) => origin !== new URL(site).origin);
}

/** The hosts that are contacted when the street map is asked for; none where it lies on the site itself. */
export function streetHosts({ streets, origins }: Tiles, site: string): readonly string[] {
  const host = streets && hostOf(streets.url, site);
  return [...new Set([...(host === null ? [] : [host]), ...(streets && !isArchive(streets.url) ? origins.map((origin) => new URL(origin).host) : [])])];
}
