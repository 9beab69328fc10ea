import { locales } from '../src/domain/locale.ts';
import { checkAliases } from './check-aliases.ts';
import { checkBoundary } from './check-boundary.ts';
import { checkCharts, checkWeights } from './check-charts.ts';
import { checkCrossings } from './check-crossings.ts';
import { checkDatum } from './check-datum.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkParks } from './check-parks.ts';
import { checkPlaces } from './check-places.ts';
import { checkPublished } from './check-published.ts';
import { checkStories, missingEditions, missingFaults } from './check-stories.ts';
import { checkSupplies } from './check-supplies.ts';
import { coverageTable } from './coverage.ts';
import { checkPassengers } from './check-passengers.ts';
import { deriveCharts } from './derive-charts.ts';
import { checkYears } from './check-years.ts';
import { deriveCatalogue } from './derive.ts';
import { sentence } from './fault.ts';
import { type Edited, read } from './read.ts';
import { write } from './write.ts';

/* read → check → derive → write. A fault anywhere stops the build with a sentence an editor can act on. */

function summary({ stories, zones, ports, pins, passengers, charts, sources }: Edited): string {
  const figures = stories.flatMap(({ record }) => [...record.figures, ...record.told]).filter((entry) => typeof entry !== 'string').length;
  return `outlines ${zones.features.length} · ports ${ports.length} · other places ${pins.features.length} · stories ${stories.length} · figures ${figures} · counts of passengers ${passengers.length} · charts ${charts.length} · sources ${Object.keys(sources).length}`;
}

/** While a translation is on its way, `--draft` lets English stand in for it. */
const draft = process.argv.includes('--draft');

const edited = read();
const catalogue = deriveCatalogue(edited);
const faults = [
  ...edited.faults,
  ...checkGeometry(edited),
  ...checkDatum(edited),
  ...checkBoundary(edited),
  ...checkNames(edited),
  ...checkPlaces(edited, catalogue),
  ...checkAliases(edited, catalogue),
  ...checkPassengers(edited),
  ...checkCharts(edited),
  ...checkWeights(edited.stories.flatMap(({ id: story }) => locales.flatMap((locale) => deriveCharts(edited, story, locale).map(({ id, svg }) => ({ story, id, svg }))))),
  ...checkSupplies(edited, catalogue),
  ...checkYears(edited),
  ...checkPublished(edited, catalogue),
  ...checkCrossings(edited),
  ...checkStories(edited, catalogue),
  ...checkNumbers(edited, catalogue),
  ...checkParks(edited, catalogue),
  ...(draft ? [] : missingFaults(edited)),
];
for (const fault of faults) console.error(sentence(fault));
if (faults.length > 0) {
  console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'} in geo/: nothing was written.`);
  process.exit(1);
}
const bytes = write(edited, catalogue);
const missing = missingEditions(edited);
console.log(`${coverageTable(edited)}\n\n${summary(edited)}\nfirst view: ${(bytes / 1000).toFixed(0)} kB gzipped`);
if (missing.length > 0) console.log(`not written yet, English stands in: ${missing.length} texts, first ${missing.slice(0, 3).join(', ')}`);
