import { describe, expect, it } from 'vitest';
import { instantOf } from './clock.ts';
import { type Port, portState } from './port.ts';

const port: Port = {
  mode: 'road', coLocated: true, status: 'unconfirmed', statusSince: '2026-10-12', halls: [], hoursChecked: '2026-10-10', queueCodes: [], rank: 1, opened: null,
  hours: { passengers: [['00:00', '24:00']], special: [], vehicles: null, goods: null },
};

describe('portState', () => {
  it('is certain until the day a port is replaced, and not from then on', () => {
    expect(portState(port, instantOf('2026-10-11T23:59')).state).toBe('open');
    expect(portState(port, instantOf('2026-10-12T00:00')).state).toBe('unconfirmed');
  });
  it('is suspended from its day on', () => {
    const halted: Port = { ...port, status: 'suspended', statusSince: '2020-01-30', hours: { ...port.hours, passengers: null } };
    expect(portState(halted, instantOf('2026-11-24T12:00')).state).toBe('suspended');
  });
  it('keeps to special hours', () => {
    const closed: Port = { ...port, status: 'open', statusSince: null, hours: { ...port.hours, special: [{ from: '2026-11-24', to: '2026-11-24', hours: [['08:00', '12:00']] }] } };
    expect(portState(closed, instantOf('2026-11-24T11:30'))).toMatchObject({ state: 'closing', change: '12:00' });
  });
});
