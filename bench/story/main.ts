import 'maplibre-gl/dist/maplibre-gl.css';
import './story.css';
import Ulysses from 'ulysses-js';
import scroll from 'ulysses-js/plugins/scroll';
import { given } from '../bare/given.ts';
import { draw } from '../bare/draw.ts';

/* A story map as ulysses-js describes one: a step for each stop of our first tour, flown to as its text scrolls into view. */

const steps: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: given.tour.map(({ camera: { center, zoom, bearing, pitch } }) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [...center] }, properties: { zoom, bearing, pitch } })),
};
const map = draw('map', innerWidth < 900 ? given.phone : given.start);
// oxlint-disable-next-line no-new -- the story follows the reader by itself
new Ulysses({ map, steps, plugins: [scroll({ step: '.step' })] });
