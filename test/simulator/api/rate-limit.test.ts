import { expect, it } from 'vitest';
import { takeTurn } from '../../../src/simulator/api/rate-limit.ts';
import { inMemory } from '../contract/worlds.ts';

const TWO_A_SECOND = { limit: 2, length: 1000 };

it('gives so many turns in a period, which begins with the first', () => {
  const world = inMemory();
  const take = () => takeTurn(world, 'a', TWO_A_SECOND);
  expect(take()).toBeNull();
  world.pass(400);
  expect(take()).toBeNull();
  expect(take()).toBe(600);
  world.pass(599);
  expect(take()).toBe(1);
  world.pass(1);
  expect(take()).toBeNull();
});

it('counts each name and each world by itself', () => {
  const world = inMemory();
  const once = { limit: 1, length: 1000 };
  expect(takeTurn(world, 'a', once)).toBeNull();
  expect(takeTurn(world, 'a', once)).toBe(1000);
  expect(takeTurn(world, 'b', once)).toBeNull();
  expect(takeTurn(inMemory(), 'a', once)).toBeNull();
});

it('begins anew when the clock was put back', () => {
  let now = 5000;
  const world = { ...inMemory(), now: () => now };
  const once = { limit: 1, length: 1000 };
  expect(takeTurn(world, 'a', once)).toBeNull();
  now = 4000;
  expect(takeTurn(world, 'a', once)).toBeNull();
});

it('remembers whose time is not over, however many there are', () => {
  const world = inMemory();
  const once = { limit: 1, length: 1000 };
  takeTurn(world, 'a', once);
  world.pass(900);
  for (let name = 0; name < 2000; name += 1) takeTurn(world, String(name), once);
  expect(takeTurn(world, 'a', once)).toBe(100);
  expect(takeTurn(world, '0', once)).toBe(1000);
});
