export type Appearance = 'light' | 'dark';

/** Every colour, `[light, dark]`: feeds map styles and CSS variables. Pairs were chosen by measured contrast; see DECISIONS.md. */
const colours = {
  'ground.land': ['#F4EFE5', '#23221F'],
  'ground.sea': ['#D3DFE4', '#141C22'],
  'ground.beyond': ['#FBF8F2', '#161615'],
  'ground.countryPark': ['#E1E8D3', '#262B21'],
  'ground.cityPark': ['#D8E5C9', '#2A3124'],
  'ground.wetland': ['#D9E6DD', '#232D29'],
  'ground.wetlandTick': ['#9DB9A5', '#4A6354'],
  'ground.reservoir': ['#C7D8DF', '#1A262E'],
  'ground.pond': ['#DCE7E8', '#1F2B31'],
  'ground.pondBank': ['#B4C8CB', '#34464F'],
  'ground.building': ['#E7DDCD', '#312E29'],
  'ground.buildingLine': ['#CDBFA9', '#45403A'],
  'ground.hall': ['#D9CCB8', '#3B362F'],
  'ground.hallLine': ['#8A7A62', '#9A8C76'],
  'river.water': ['#A3C4D3', '#2F5265'],
  'river.bank': ['#3F7189', '#7FB0C6'],
  'river.oldChannel': ['#BBD2DC', '#223C4B'],
  'river.ghost': ['#4F7488', '#8FB6C8'],
  'river.tributary': ['#B9CFD9', '#26404F'],
  'road.motorway': ['#DCC9AB', '#4E4534'],
  'road.motorwayCasing': ['#BFA67E', '#171614'],
  'road.trunk': ['#E4D6BE', '#453E31'],
  'road.trunkCasing': ['#CDB999', '#171614'],
  'road.primary': ['#FFFDF8', '#3A3630'],
  'road.primaryCasing': ['#D9CCB7', '#171614'],
  'road.secondary': ['#FFFDF8', '#34312C'],
  'road.secondaryCasing': ['#DDD2C0', '#1A1917'],
  'road.tertiary': ['#FFFDF8', '#302E2A'],
  'road.tertiaryCasing': ['#E3DACB', '#1A1917'],
  'road.highContrast': ['#8C7A5C', '#9A8B6E'],
  'rail.casing': ['#FBF8F2', '#161615'],
  'rail.planned': ['#6F747C', '#A3A7AE'],
  'rail.fallback': ['#6B6F76', '#A3A7AE'],
  'rail.stationFill': ['#FFFDF9', '#161615'],
  'rail.stationLine': ['#4A453E', '#E9E3D8'],
  'line.boundary': ['#54445C', '#CDB7D6'],
  'line.boundaryCasing': ['#FBF8F2', '#161615'],
  'line.formerBoundary': ['#7A5B86', '#B495C0'],
  'line.district': ['#B3A792', '#4E483F'],
  'line.cityLimit': ['#9A8C76', '#6A6154'],
  'bank.hongKong': ['#BB2586', '#F26BAA'],
  'bank.hongKongText': ['#9B1A6D', '#F793C2'],
  'bank.hongKongTint': ['#F7DDEC', '#4A2238'],
  'bank.hongKongWash': ['#FCF1F7', '#2E1C26'],
  'bank.shenzhen': ['#005A52', '#6FDED6'],
  'bank.shenzhenText': ['#00524B', '#8FE6DF'],
  'bank.shenzhenTint': ['#D0E6E2', '#133B38'],
  'bank.shenzhenWash': ['#EBF5F3', '#162A28'],
  'bank.onBank': ['#FFFFFF', '#161615'],
  'port.outline': ['#23211E', '#F4EFE5'],
  'port.openHalo': ['#FFFDF9', '#161615'],
  'port.closedFill': ['#FFFDF9', '#161615'],
  'port.closedLine': ['#5B554D', '#C9C1B4'],
  'port.closedBar': ['#5B554D', '#C9C1B4'],
  'port.suspendedLine': ['#5B554D', '#C9C1B4'],
  'port.soonBadge': ['#B4530A', '#FFB84D'],
  'port.soonBadgeMark': ['#FFFFFF', '#161615'],
  'port.unknownFill': ['#FFFDF9', '#161615'],
  'port.unknownMark': ['#23211E', '#F4EFE5'],
  'wait.none': ['#8B8378', '#8F877B'],
  'wait.normal': ['#2F6B4F', '#7CC8A0'],
  'wait.busy': ['#A85B00', '#FFB84D'],
  'wait.veryBusy': ['#A3261B', '#FF8A7A'],
  'approx.dash': ['#6B6256', '#B8AE9F'],
  'approx.fillHatch': ['#6B6256', '#B8AE9F'],
  'state.selection': ['#8A4B00', '#FFC45C'],
  'state.selectionFill': ['#FFB84D', '#FFC45C'],
  'state.hover': ['#23211E', '#F4EFE5'],
  'state.focus': ['#1F4FD6', '#8FB2FF'],
  'state.focusGap': ['#FFFFFF', '#161615'],
  'state.route': ['#23211E', '#F4EFE5'],
  'state.routeCasing': ['#FFFDF9', '#161615'],
  'state.routeAlt': ['#6F6A63', '#A59C90'],
  'label.halo': ['#FBF8F2', '#161615'],
  'label.haloSea': ['#E1E9EC', '#11171C'],
  'label.region': ['#665E53', '#B5AB9C'],
  'label.district': ['#6B6256', '#A0968A'],
  'label.water': ['#2F6079', '#8DBBD0'],
  'label.river': ['#1B4459', '#CFE6F1'],
  'label.riverHalo': ['#B9D3DE', '#24414F'],
  'label.green': ['#4C6540', '#A9C095'],
  'label.road': ['#6A6154', '#A89E90'],
  'label.station': ['#3C3832', '#D8D1C5'],
  'label.place': ['#23211E', '#F4EFE5'],
  'label.port': ['#23211E', '#F4EFE5'],
  'label.portClosed': ['#5B554D', '#C9C1B4'],
  'label.zoneHongKong': ['#9B1A6D', '#F793C2'],
  'label.zoneShenzhen': ['#00524B', '#8FE6DF'],
  'label.boundary': ['#54445C', '#CDB7D6'],
  'text.primary': ['#23211E', '#F4EFE5'],
  'text.secondary': ['#5B554D', '#BDB4A7'],
  'text.tertiary': ['#6F685E', '#A0978A'],
  'text.link': ['#1F4FA8', '#9DBBFF'],
  'text.onInk': ['#FFFDF9', '#161615'],
  'text.danger': ['#A3261B', '#FF8A7A'],
  'text.caution': ['#8A4B00', '#FFC45C'],
  'surface.panel': ['#FFFDF9', '#1B1A18'],
  'surface.raised': ['#FFFFFF', '#24221F'],
  'surface.sunken': ['#F6F1E8', '#141312'],
  'surface.control': ['#FFFDF9', '#201F1C'],
  'surface.line': ['#E2DACC', '#38342E'],
  'surface.lineStrong': ['#8F8575', '#8A8072'],
  'surface.ink': ['#23211E', '#F4EFE5'],
  'surface.scrim': ['#23211E66', '#00000099'],
  'surface.disputed': ['#FFF4DE', '#33280F'],
  'chart.total': ['#4B6274', '#9DB4C4'],
  'chart.totalSoft': ['#B9C5CD', '#4A5A66'],
  'chart.highlight': ['#23211E', '#F4EFE5'],
  'chart.arrivals': ['#BB2586', '#F26BAA'],
  'chart.departures': ['#005A52', '#6FDED6'],
  'chart.partial': ['#4B6274', '#9DB4C4'],
  'chart.grid': ['#E2DACC', '#38342E'],
  'chart.axis': ['#5B554D', '#BDB4A7'],
  'chart.gap': ['#8B8378', '#8F877B'],
} as const satisfies Record<string, readonly [string, string]>;

/** Public line colours, moved towards ink or white until they stand 3:1 against every ground they cross; `[light, dark]`. */
const lineColours: Readonly<Record<string, readonly [string, string]>> = {
  'mtr-east-rail-line': ['#4384A3', '#53B7E8'],
  'mtr-tuen-ma-line': ['#923011', '#AA5E45'],
  'mtr-tsuen-wan-line': ['#ED1D24', '#ED1D24'],
  'mtr-kwun-tong-line': ['#078F44', '#00AB4E'],
  'mtr-island-line': ['#007DC5', '#007DC5'],
  'mtr-tseung-kwan-o-line': ['#7D499D', '#8F62AB'],
  'mtr-tung-chung-line': ['#AF6D33', '#F7943E'],
  'mtr-airport-express': ['#00888A', '#00888A'],
  'mtr-disneyland-line': ['#BB5E87', '#F173AC'],
  'mtr-south-island-line': ['#7B8024', '#BAC429'],
  'szmc-line-1': ['#088F3E', '#00B248'],
  'szmc-line-2-8': ['#D35618', '#D35618'],
  'szmc-line-3': ['#3182B8', '#36A0E8'],
  'szmc-line-4': ['#D82B2B', '#D92F2F'],
  'szmc-line-5': ['#9D68B3', '#A56CBC'],
  'szmc-line-6': ['#46878B', '#5AC0C8'],
  'szmc-line-6b': ['#007978', '#0F8180'],
  'szmc-line-7': ['#046BAF', '#1D7AB7'],
  'szmc-line-9': ['#92757C', '#AA8791'],
  'szmc-line-10': ['#B4637B', '#FF85AB'],
  'szmc-line-11': ['#6E4070', '#8B668D'],
  'szmc-line-12': ['#837792', '#B9A7D3'],
  'szmc-line-13': ['#B06E25', '#FF9929'],
  'szmc-line-14': ['#937B3F', '#F2C75C'],
  'szmc-line-16': ['#4F45AA', '#726ABB'],
  'szmc-line-20': ['#5A8586', '#88DBDF'],
  'xrl-hong-kong-section': ['#8E7B4A', '#B49A5A'],
  'xrl-futian-shenzhen-north': ['#8E7B4A', '#B49A5A'],
  'cr-guangshen': ['#6B6F76', '#71757B'],
  'mtr-northern-link': ['#6F747C', '#A3A7AE'],
  'mtr-northern-link-spur': ['#6F747C', '#A3A7AE'],
  'hswrl': ['#6F747C', '#A3A7AE'],
};

export type PaletteRole = keyof typeof colours;
export type Palette = Readonly<Record<PaletteRole, string>>;

function oneSide(record: Readonly<Record<string, readonly [string, string]>>, appearance: Appearance) {
  const side = appearance === 'light' ? 0 : 1;
  return Object.fromEntries(Object.entries(record).map(([name, pair]) => [name, pair[side]]));
}

export const palettes: Readonly<Record<Appearance, Palette>> = {
  light: oneSide(colours, 'light') as Palette,
  dark: oneSide(colours, 'dark') as Palette,
};

export const railColours: Readonly<Record<Appearance, Readonly<Record<string, string>>>> = {
  light: oneSide(lineColours, 'light'),
  dark: oneSide(lineColours, 'dark'),
};

function variableName(role: string): string {
  return `--${role.replaceAll('.', '-')}`;
}

/** `bank.hongKong` → `var(--bank-hongKong)`. */
export function cssVariable(role: PaletteRole): string {
  return `var(${variableName(role)})`;
}

/** All colours as CSS custom properties, name and value. */
export function cssVariables(appearance: Appearance): readonly (readonly [string, string])[] {
  return Object.entries(palettes[appearance]).map(([role, colour]) => [variableName(role), colour] as const);
}
