import { expect, it } from 'vitest';
import { type LayerId, layerIds } from '../domain/layer.ts';
import { palettes } from '../palette.ts';
import { drawings } from './index.ts';
import type { LegendEntry, Look } from './look.ts';

const look: Look = { appearance: 'light', palette: palettes.light, locale: 'en', year: null, selected: 'lo-wu', ports: { 'lo-wu': { state: 'open', change: null, minutes: null, line: '' } } };

function drawn(id: LayerId): readonly string[] {
  const { ground, lines, labels } = drawings[id];
  return [ground, lines, labels].flatMap((storey) => storey?.(look) ?? []).map((layer) => layer.id);
}

/** The style layers that an entry of the legend stands for. */
function explains(entry: LegendEntry): RegExp {
  switch (entry.kind) {
    case 'area':
      return entry.side === 'hong-kong' ? /^zone-(hong-kong-park|loop|loop-wetland|edge-hong-kong|edge-loop|glow)$/ : /^zone-(shenzhen-(park|hatch)|qianhai-.*|edge-(shenzhen|parts|planned|qianhai.*))$/;
    case 'line':
      return { boundary: /^boundary-line$/, 'port-area': /^boundary-port-area$/, rail: /^rail-line$/, planned: /^rail-planned$/, former: /^history-course$/ }[entry.role];
    case 'flow':
      return /^flow-(circle|number)$/;
    case 'supply':
      return new RegExp(`^supply-${entry.mode}$`);
    case 'station':
      return /^rail-station$/;
    case 'hall':
      return /^port-(hall|link)$/;
    case 'port':
      return /^port-token(-minor)?$/;
    case 'place':
      return /^place-token$/;
  }
}

/** Names, halos, and what answers the pointer or the choice: no sign of their own. */
const silent = /-(label.*|casing|hover|choose|selection.*)$/;

it.each(layerIds)('the legend of “%s” tells every mark that is drawn, and nothing else', (id) => {
  const marks = drawn(id).filter((layer) => !silent.test(layer));
  const { legend } = drawings[id];
  expect(marks.filter((layer) => !legend.some((entry) => explains(entry).test(layer)))).toEqual([]);
  expect(legend.filter((entry) => !marks.some((layer) => explains(entry).test(layer)))).toEqual([]);
});
