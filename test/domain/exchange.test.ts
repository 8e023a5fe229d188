import { expect, it } from 'vitest';
import { exchangeSchema, nextExchangeId, oldestKeptId } from '../../src/domain/exchange.ts';
import { exchange } from '../builders/exchange.ts';

it('has the members of a record', () => {
  const kept = { id: nextExchangeId(undefined), ...exchange() };
  expect(exchangeSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it('is numbered so that a later one sorts later', () => {
  const ids = [undefined, '000000000001', '000000000009', '000000000999'].map(nextExchangeId);
  expect(ids).toEqual(['000000000001', '000000000002', '000000000010', '000000001000']);
  expect([...ids].sort()).toEqual(ids);
});

it('keeps five hundred, the last one among them', () => {
  expect(oldestKeptId('000000000003')).toBe('000000000001');
  expect(oldestKeptId('000000000500')).toBe('000000000001');
  expect(oldestKeptId('000000000501')).toBe('000000000002');
});
