import { describe, expect, it } from 'vitest';
import type { PortState } from '../src/domain/hours.ts';
import { type Glyph, hallToken, type Op, placeToken, portToken } from '../src/layers/token.ts';
import { palettes } from '../src/palette.ts';
import { contrast, eyes } from './colour.ts';
import { picture } from './picture.ts';

const states: readonly PortState[] = ['open', 'closing', 'closed', 'suspended', 'unconfirmed'];
const glyphs: readonly Glyph[] = ['building', 'incubator', 'hospital', 'cargo', 'office', 'company', 'river', 'station', 'area'];
const banks = ['hong-kong', 'shenzhen'] as const;

const ports = states.map((state) => [state, portToken(state, false)] as const);
const joint = [['open', portToken('open', false)], ['open, joint', portToken('open', true)]] as const;
const halls = banks.flatMap((bank) => [false, true].map((retired) => [`hall ${bank}${retired ? ' retired' : ''}`, hallToken(bank, retired)] as const));
const places = banks.flatMap((bank) => glyphs.flatMap((glyph) => [false, true].map((rough) => [`${glyph} ${bank}${rough ? ' rough' : ''}`, placeToken(bank, glyph, rough)] as const)));

/** The share of a 24 px square that stands 3:1 apart in two pictures: what is left to an eye that sees no hue at all. */
function apart(one: readonly number[], other: readonly number[]): number {
  return one.filter((light, at) => (Math.max(light, other[at]!) + 0.05) / (Math.min(light, other[at]!) + 0.05) >= 3).length / one.length;
}

/** A stroke of 2 by 6 CSS pixels of the 30 by 30 that are looked at. */
const leastApart = 12 / 900;

const pairs = <T>(list: readonly T[]) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

type Named = readonly [string, readonly Op[]];

describe.each(['light', 'dark'] as const)('tokens, %s', (appearance) => {
  const palette = palettes[appearance];
  const look = ([name, ops]: Named) => ({ name, pixels: picture(ops, palette, palette['ground.land']) });

  it.each([
    ['the states of a port', ports],
    ['a port in one building', joint],
    ['halls in use and retired, on either bank', halls],
    ['a place of either bank, of any kind, exact or rough', places],
  ] as const)('tell %s by shape, without any hue', (_, tokens) => {
    const alike = pairs(tokens.map(look)).filter(([one, other]) => apart(one.pixels, other.pixels) < leastApart);
    expect(alike.map(([one, other]) => `${one.name} = ${other.name}: ${apart(one.pixels, other.pixels).toFixed(4)}`)).toEqual([]);
  });

  it('stand 3:1 in their own ring, which parts them from every ground', () => {
    const ring = palette['port.openHalo'];
    const pale = [...ports, ...joint, ...halls, ...places].filter(([, ops]) => {
      const inks = ops.slice(1).flatMap(({ fill, stroke }) => [fill, stroke]).flatMap((role) => (role ? [palette[role]] : []));
      return Math.max(...inks.map((ink) => contrast(ink, ring))) < 3;
    });
    expect(pale.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(eyes))('stand 3:1 in their ring for an eye with %s too', (_, eye) => {
    const ring = eye(palette['port.openHalo']);
    const inks = (['bank.hongKong', 'bank.shenzhen', 'port.closedLine', 'port.suspendedLine', 'port.unknownMark', 'port.soonBadge'] as const).map((role) => contrast(eye(palette[role]), ring));
    expect(Math.min(...inks)).toBeGreaterThanOrEqual(3);
  });

  it('carry marks that stand 3:1 on what they are drawn on', () => {
    const on = [['bank.onBank', 'bank.hongKong'], ['bank.onBank', 'bank.shenzhen'], ['port.openHalo', 'bank.hongKong'], ['port.openHalo', 'bank.shenzhen'], ['port.soonBadgeMark', 'port.soonBadge'], ['port.closedBar', 'port.closedFill'], ['port.suspendedLine', 'port.closedFill'], ['port.unknownMark', 'port.unknownFill']] as const;
    expect(on.filter(([mark, bed]) => contrast(palette[mark], palette[bed]) < 3)).toEqual([]);
  });
});

it('would find two tokens that only a hue tells apart', () => {
  const { light } = palettes;
  const disc = (fill: 'bank.hongKong' | 'wait.veryBusy') => picture([{ d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z', fill }], light, light['ground.land']);
  expect(apart(disc('bank.hongKong'), disc('wait.veryBusy'))).toBeLessThan(leastApart);
});
