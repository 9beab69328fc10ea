import { scene } from '../domain/catalogue.ts';
import { hongKongTime } from '../domain/clock.ts';
import { layerIds, type LayerId, type SupplyMode } from '../domain/layer.ts';
import { drawings } from '../layers/index.ts';
import type { LegendEntry } from '../layers/look.ts';
import { supplyStrokes } from '../layers/supplies.ts';
import { hallToken, placeToken, portToken } from '../layers/token.ts';
import { type LegendKey, legendTexts } from '../locales/legend.ts';
import { cssVariable } from '../palette.ts';
import { openLayers, toggleLayer } from '../store/actions.ts';
import { IconButton } from './icon.tsx';
import styles from './layers-panel.module.css';
import { PortLegend } from './map-controls.tsx';
import { PlaceFilter } from './place-filter.tsx';
import { StreetSwitch } from './street-switch.tsx';
import { TokenIcon } from './token-icon.tsx';
import { useCatalogue, useMessages, useStore, useTexts } from './use-store.ts';

/** The stroke of a supply route, as the map dashes it. */
function RouteSwatch({ mode }: { readonly mode: SupplyMode }) {
  const { role, dash } = supplyStrokes[mode];
  return (
    <svg width="24" height="6" aria-hidden="true">
      <path d="M0 3h21" stroke={cssVariable(role)} strokeWidth="3" strokeDasharray={dash.map((part) => part * 3).join(' ')} />
    </svg>
  );
}

function Swatch({ entry }: { readonly entry: LegendEntry }) {
  switch (entry.kind) {
    case 'area':
      return <span className={`swatch area ${entry.side}`} aria-hidden="true" />;
    case 'line':
      return <span className={`swatch line ${entry.role}`} aria-hidden="true" />;
    case 'flow':
      return <span className="swatch flow" aria-hidden="true" />;
    case 'supply':
      return <RouteSwatch mode={entry.mode} />;
    case 'station':
      return <span className={styles['station']} aria-hidden="true" />;
    case 'hall':
      return (
        <>
          <TokenIcon ops={hallToken('hong-kong', false)} size={22} />
          <TokenIcon ops={hallToken('shenzhen', false)} size={22} />
        </>
      );
    case 'port':
      return <TokenIcon ops={portToken('open', false)} size={22} />;
    case 'place':
      return <TokenIcon ops={placeToken('hong-kong', 'building', entry.rough)} size={22} />;
  }
}

/** The key of an entry's words. */
function keyOf(entry: LegendEntry): LegendKey {
  switch (entry.kind) {
    case 'area':
      return entry.side;
    case 'line':
      return entry.role;
    case 'supply':
      return entry.mode;
    case 'place':
      return entry.rough ? 'rough' : 'exact';
    case 'flow':
    case 'hall':
    case 'port':
    case 'station':
      return entry.kind;
  }
}

/** A layer's switch, and while it is on the meaning of every mark it draws. */
function Layer({ id, on }: { readonly id: LayerId; readonly on: boolean }) {
  const words = useMessages();
  const texts = useTexts(legendTexts);
  return (
    <li>
      <label>
        <input type="checkbox" checked={on} onChange={() => toggleLayer(id)} />
        <span>{words.layers[id]}</span>
      </label>
      {on && (
        <ul className={styles['entries']}>
          {drawings[id].legend.map((entry) => (
            <li key={JSON.stringify(entry)}>
              <Swatch entry={entry} />
              {texts[keyOf(entry)]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Which layers the map shows, and what their marks mean; nothing is told that is not drawn. */
export function LayersPanel() {
  const words = useMessages();
  const view = useStore((state) => state.view);
  const now = useStore(({ session }) => session.now);
  const catalogue = useCatalogue();
  const on = catalogue ? scene(view, catalogue).layers : [];
  return (
    <section className="card layers-panel" aria-label={words.layersTitle}>
      <div className="panel-bar">
        <h2>{words.layersTitle}</h2>
        <IconButton name="close" label={words.close} onClick={() => openLayers(false)} />
      </div>
      <PlaceFilter />
      <ul className="layer-list">
        {layerIds.map((id) => (
          <Layer key={id} id={id} on={on.includes(id)} />
        ))}
      </ul>
      <StreetSwitch />
      {on.includes('ports') && (
        <>
          <PortLegend title={words.portsAt(hongKongTime(now))} />
          <p className="quiet">
            <TokenIcon ops={portToken('open', true)} size={22} /> {words.legend.joint}
            {words.stop}
            {words.legend.banks}
          </p>
        </>
      )}
    </section>
  );
}
