/**
 * What each style layer is to the eye. Every layer has to be told of here; the test fails on one that is not.
 *
 * - `ground`: what marks lie on.
 * - `context`: a line of the ground that tells nothing a label or a mark does not tell as well; WCAG 1.4.11 asks nothing of it.
 * - `casing`: the paper under a mark.
 * - `mark`: read for itself; 3:1 against everything it can lie on.
 * - `ring`: a mark round a thing; lies on the ground outside it, so what colours the inside of a zone is left out,
 *   and of the glows of the parks that of the other bank.
 * - `disc`: a filled circle; 3:1 between its fill and its rim.
 * - `text`: 4.5:1 against its halo, or, without one, against the disc it is written on.
 * - `token`: an image; `token.test.ts` looks at it.
 */
export type Role =
  | { readonly as: 'ground' | 'context' | 'casing' | 'disc' | 'token' }
  | { readonly as: 'mark'; readonly casing?: string; /** Zoom from which it is meant to be read. */ readonly from?: number }
  | { readonly as: 'ring' }
  | { readonly as: 'text'; readonly on?: string };

const of = (as: 'ground' | 'context' | 'casing' | 'disc' | 'token' | 'ring' | 'text', ids: readonly string[]): Readonly<Record<string, Role>> => Object.fromEntries(ids.map((id) => [id, { as }]));

const roads = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary'];

export const roles: Readonly<Record<string, Role>> = {
  ...of('ground', ['sea', 'land', 'green', 'wetland-tufts', 'lakes', 'streams', 'ponds', 'buildings', 'edge', 'overlay', 'measure-shape']),
  ...of('ground', ['zone-qianhai-expanded', 'zone-qianhai-hatch', 'zone-qianhai-original', 'zone-glow', 'zone-hong-kong-park', 'zone-shenzhen-park', 'zone-shenzhen-hatch', 'zone-loop', 'zone-loop-wetland', 'zone-choose']),
  ...of('ground', ['loop-old', 'loop-old-hatch', 'old-meander', 'river-uncut', 'river-water', 'river-core', ...roads.map((road) => `road-${road}`)]),
  ...of('context', ['coast', 'pond-banks', 'building-edges', 'old-meander-bank', 'district-lines', 'city-limit', ...roads.map((road) => `road-${road}-casing`)]),
  ...of('casing', ['boundary-river-casing', 'boundary-casing', 'boundary-port-area-casing', 'history-casing', 'rail-casing', 'rail-planned-casing', 'supply-casing', 'overlay-casing']),
  ...of('casing', ['route-other-casing', 'route-casing', 'spot-casing', 'zone-selection', 'measure-casing']),
  ...of('ring', ['river-uncut-bank', 'river-bank']),
  'boundary-river-line': { as: 'mark', casing: 'boundary-river-casing' },
  'boundary-line': { as: 'mark', casing: 'boundary-casing' },
  'boundary-port-area': { as: 'mark', casing: 'boundary-port-area-casing' },
  'history-course': { as: 'mark', casing: 'history-casing' },
  // Faint while the region is in view as a whole, where lines would hide what they lead to.
  'rail-line': { as: 'mark', casing: 'rail-casing', from: 12 },
  'rail-planned': { as: 'mark', casing: 'rail-planned-casing', from: 12 },
  ...of('ring', ['zone-edge-qianhai-parts', 'zone-edge-qianhai', 'zone-edge-parts', 'zone-edge-planned', 'zone-edge-shenzhen', 'zone-edge-hong-kong', 'zone-edge-loop']),
  ...of('ring', ['zone-selection-edge', 'flow-circle', 'place-selection', 'port-selection', 'rail-station']),
  'zone-hover': { as: 'mark' },
  'supply-sea': { as: 'mark', casing: 'supply-casing' },
  'supply-rail': { as: 'mark', casing: 'supply-casing' },
  'supply-road': { as: 'mark', casing: 'supply-casing' },
  'port-link': { as: 'mark' },
  'overlay-edge': { as: 'mark', casing: 'overlay-casing' },
  'route-other': { as: 'mark', casing: 'route-other-casing' },
  'route-edge': { as: 'mark' },
  'route-track': { as: 'mark', casing: 'route-casing' },
  'route-straight': { as: 'mark', casing: 'route-casing' },
  'route-walk': { as: 'mark', casing: 'route-casing' },
  spot: { as: 'mark', casing: 'spot-casing' },
  'measure-line': { as: 'mark', casing: 'measure-casing' },
  ...of('disc', ['route-end', 'position', 'measure-point']),
  ...of('text', ['label-district', 'label-sea', 'label-region', 'label-river', 'label-river-line', 'rail-station-label', 'zone-label-parks', 'zone-label-qianhai', 'zone-label', 'loop-old-label']),
  ...of('text', ['supply-label-ends', 'supply-label', 'flow-number', 'place-label', 'place-selection-label', 'port-token-minor', 'port-token', 'port-hall', 'port-selection-label']),
  'route-end-letter': { as: 'text', on: 'route-end' },
  ...of('token', ['place-token']),
};
