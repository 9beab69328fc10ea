import type { OpenState } from '../domain/hours.ts';
import type { LayerId } from '../domain/layer.ts';
import type { ReaderNotice } from '../domain/notice.ts';
import type { PlaceGroup, PlaceKind } from '../domain/place.ts';
import type { Side } from '../domain/geography.ts';
import type { Confidence } from '../domain/figure.ts';

const plural = new Intl.PluralRules('en-GB');
const count = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`;

const units: Readonly<Record<string, string>> = {
  ha: 'ha', km2: 'km²', m2: 'm²', km: 'km', m: 'm', min: 'min', t: 't', TEU: 'TEU',
  'passengers-a-day': 'a day', 'passengers-a-year': 'a year', 'vehicles-a-day': 'vehicles a day', 'trucks-a-day': 'trucks a day',
  HKD: '', CNY: '', 'HKD-a-month': 'a month', 'CNY-a-year': 'a year', 'HKD-a-year': 'a year', year: '', percent: '', 'percent-change': '',
};

const singular: Readonly<Record<string, string>> = { people: 'person', cities: 'city' };

export const en = {
  title: 'Across the River',
  otherTitle: '一河之隔',
  intro: 'Two cities face each other across one small river, and now share a zone that lies on both banks. This map shows who is where, and how to cross.',
  mapName: 'Map of the Shenzhen–Hong Kong boundary area',
  skip: 'Skip to content',
  takeTour: 'Take a tour',
  explore: 'Explore places',
  cross: 'Cross the boundary',
  crossHint: 'Which port is open now?',
  stops: (n: number) => count(n, 'stop', 'stops') + ' along the river',
  toursHint: (n: number) => count(n, 'tour', 'tours') + ', stop by stop on the map',
  placesHint: (n: number) => count(n, 'place', 'places') + ', each with its sources',
  back: 'Back',
  close: 'Close',
  places: 'Places',
  list: 'List',
  showMap: 'Show map',
  language: 'Language',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  layersTitle: 'Layers',
  layers: { zones: 'Zones and parks', ports: 'Ports of entry', places: 'Places', rail: 'Railways and metro', history: 'River before 1997', boundary: 'Boundary', flows: 'Passengers', supplies: 'Supply routes, 2022' } satisfies Record<LayerId, string>,
  legend: { joint: 'Both sides in one building', banks: 'Square half: Shenzhen bank. Round half: Hong Kong bank.' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  north: 'Reset north',
  findMe: 'Find me',
  side: { 'hong-kong': 'Hong Kong bank', shenzhen: 'Shenzhen bank', both: 'Both banks' } satisfies Record<Side, string>,
  kinds: { zone: 'Zone', park: 'Park', port: 'Port of entry', building: 'Building', incubator: 'Incubator', hospital: 'Hospital', office: 'Public office', company: 'Company', terminal: 'Cargo terminal', station: 'Station', programme: 'Programme', river: 'River' } satisfies Record<PlaceKind, string>,
  groups: { ports: 'Ports of entry', hetao: 'Hetao zone', qianhai: 'Qianhai', living: 'People, firms and services', rail: 'Rail and stations', supplies: 'Cargo and supplies', river: 'The river' } satisfies Record<PlaceGroup, string>,
  portsAt: (time: string) => `Ports at ${time}`,
  states: { open: 'Open', closing: 'Closes within the hour', closed: 'Closed', suspended: 'Suspended', unconfirmed: 'Not confirmed' },
  portLine: ({ state, change }: OpenState) => (state === 'open' ? (change ? `until ${change}` : '24 h') : state === 'closing' ? `closes ${change}` : state === 'closed' ? (change ? `opens ${change}` : 'closed') : state === 'suspended' ? 'suspended' : 'not confirmed'),
  portState: ({ state, change, minutes }: OpenState) => (state === 'open' ? (change ? `Open until ${change}` : 'Open 24 hours') : state === 'closing' ? `Closes at ${change}` : state === 'closed' ? (change ? `Closed, opens ${change}` : minutes === null ? 'No longer in use' : 'Closed for more than a day') : state === 'suspended' ? 'Suspended' : 'Not confirmed'),
  hkTime: (time: string) => `Now ${time}, Hong Kong time`,
  atTime: (time: string) => `State at ${time}, Hong Kong time`,
  hoursChecked: (date: string) => `hours checked ${date}`,
  retired: 'to be replaced by the new port, as announced',
  figures: 'Key figures',
  or: 'or',
  of: 'of',
  differ: 'Sources differ',
  confidence: { official: '', reported: 'reported', announced: 'announced', planned: 'planned', derived: 'our calculation' } satisfies Record<Confidence, string>,
  unit: (unit: string, value: number) => units[unit] ?? (plural.select(value) === 'one' ? (singular[unit] ?? unit.replace(/s$/, '')) : unit),
  timeline: 'How it came about',
  related: 'Related places',
  alsoHere: 'Also here',
  nearestPort: 'Nearest port of entry',
  straight: (km: number) => `${km} km, straight line`,
  sources: 'Sources',
  sourcesLead: 'Everything stated in the stories rests on one of these. Titles are in the language of the source.',
  checked: (date: string) => `checked ${date}`,
  copy: 'copy of an official page',
  approximate: (m: number) => `Approximate: position or outline ±${m} m.`,
  unpinned: 'Place not known: told in the text only.',
  areaNote: (official: string, measured: string) => `Official area ${official} km²; the outline drawn here measures ${measured} km².`,
  untranslated: 'This story has not been written in this language yet; here it is in English.',
  loading: 'Loading…',
  failed: 'This story could not be loaded.',
  retry: 'Try again',
  tour: 'Guided tour',
  next: 'Next',
  previous: 'Back',
  leave: 'Leave the tour',
  stopOf: (n: number, m: number) => `Stop ${n} of ${m}`,
  crossTitle: 'Which port is open?',
  crossLead: 'Passenger hours of every port of entry, in Hong Kong time. Check the operator and your travel documents before you go.',
  raise: 'Larger', lower: 'Smaller',
  attribution: '© OpenStreetMap contributors (ODbL) · HKSAR Government / CSDI · Who’s On First · ST-EVCDP · TransBigData · MetroMap · outlines of zones are approximate',
  attributionShort: '© OpenStreetMap · HKSAR Government / CSDI',
  stop: '. ',
  dismiss: 'Dismiss',
  didYouMean: 'Did you mean',
  scale: (n: number) => (n >= 1000 ? `${n / 1000} km` : `${n} m`),
  notice: (notice: ReaderNotice): string => {
    switch (notice.kind) {
      case 'link-damaged': return 'Part of this link could not be read.';
      case 'place-moved': return 'This place has a new address.';
      case 'place-unknown': return `We do not know “${notice.id}”.`;
      case 'tour-unknown': return 'We do not know this tour.';
      case 'stop-unknown': return 'This tour has no such stop; here is its beginning.';
      case 'location-denied': return 'Location is switched off. Your position is never stored or sent.';
      case 'location-outside': return 'You are outside the map.';
    }
  },
};

export type Messages = typeof en;
