import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import type { Asked } from './asked.ts';
import { draw } from './draw.ts';
import { given } from './given.ts';

declare global {
  interface Window {
    /** What the measurements may ask of this page. */
    bare?: { readonly asked: () => Promise<Asked> };
  }
}

/* The floor: our ground and our features, and nothing else. What the measurements ask of it further comes when they ask. */

const map = draw('map', innerWidth < 900 ? given.phone : given.start);
let asked: Promise<Asked> | undefined;
window.bare = { asked: () => (asked ??= import('./asked.ts').then(({ answer }) => answer(map))) };
