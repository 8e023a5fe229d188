import { describe, expect, it } from 'vitest';
import { treeMove } from '../../../../../src/screens/try/parts/explorer/tree-keys.ts';
import { treeRows } from '../../../../../src/screens/try/parts/explorer/tree-rows.ts';
import { graceTree } from './support.ts';

// 0 everything, 1 devices, 2 thermostats, 3 smoke_co_alarms, 4 cameras, 5 structures, 6 metadata
const ROWS = treeRows(graceTree(), ['', 'devices'], '');
const press = (at: number, key: string, { isMirrored = false, typed = '' } = {}) =>
  treeMove(ROWS, at, { key, isMirrored, typed });
const go = (to: number) => ({ kind: 'go', to });
const open = (...ids: readonly string[]) => ({ kind: 'open', ids });
const close = (...ids: readonly string[]) => ({ kind: 'close', ids });

describe('a key', () => {
  it.each([
    ['ArrowDown goes down', 0, 'ArrowDown', go(1)],
    ['ArrowDown stays on the last row', 6, 'ArrowDown', null],
    ['ArrowUp goes up', 3, 'ArrowUp', go(2)],
    ['ArrowUp stays on the first row', 0, 'ArrowUp', null],
    ['Home goes to the first row', 4, 'Home', go(0)],
    ['End goes to the last row', 0, 'End', go(6)],
    ['ArrowRight opens what is closed', 2, 'ArrowRight', open('devices/thermostats')],
    ['ArrowRight goes into what is open', 1, 'ArrowRight', go(2)],
    ['ArrowLeft closes what is open', 1, 'ArrowLeft', close('devices')],
    ['ArrowLeft goes to what it lies in', 4, 'ArrowLeft', go(1)],
    ['ArrowLeft stays on the first row', 0, 'ArrowLeft', close('')],
    ['Enter opens', 5, 'Enter', open('structures')],
    ['Enter closes', 1, 'Enter', close('devices')],
    ['a space opens', 5, ' ', open('structures')],
    [
      'a star opens all that lies beside it',
      3,
      '*',
      open('devices/thermostats', 'devices/smoke_co_alarms', 'devices/cameras'),
    ],
    ['Escape means nothing', 1, 'Escape', null],
    ['Tab means nothing', 1, 'Tab', null],
  ])('%s', (_case, at, key, move) => {
    expect(press(at, key)).toEqual(move);
  });

  it('is turned around where one reads from right to left', () => {
    expect(press(2, 'ArrowLeft', { isMirrored: true })).toEqual(open('devices/thermostats'));
    expect(press(4, 'ArrowRight', { isMirrored: true })).toEqual(go(1));
  });

  it('does not go into a field', () => {
    const rows = treeRows(graceTree(), ['', 'metadata'], '');
    const pressed = (key: string) =>
      treeMove(rows, rows.length - 1, { key, isMirrored: false, typed: '' });
    expect(pressed('ArrowRight')).toBeNull();
    expect(pressed('Enter')).toBeNull();
    expect(pressed('ArrowLeft')).toEqual(go(rows.length - 4));
  });

  it('means nothing where there is no row', () => {
    expect(treeMove([], 0, { key: 'Home', isMirrored: false, typed: '' })).toBeNull();
  });
});

describe('letters', () => {
  it.each([
    ['go to the next row that begins like that', 0, 's', go(3)],
    ['go on when one comes again and again', 3, 'ss', go(5)],
    ['go round the end', 5, 's', go(3)],
    ['make a word', 3, 'st', go(5)],
    ['stay on a row that still fits', 5, 'str', go(5)],
    ['do not look at their case', 0, 'M', go(6)],
    ['lead nowhere when nothing begins like that', 0, 'x', null],
  ])('%s', (_case, at, typed, move) => {
    expect(press(at, typed.slice(-1), { typed })).toEqual(move);
  });
});
