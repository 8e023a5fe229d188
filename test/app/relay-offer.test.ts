import { expect, it } from 'vitest';
import { isRelayOffered } from '../../src/app/relay-offer.ts';

it.each([
  ['birdhouse-relay=4810', true],
  ['a=b; birdhouse-relay=4810', true],
  ['birdhouse-relay=4811', false],
  ['birdhouse-relay=48100', false],
  ['', false],
])('with the cookie “%s” at port 4810: %s', (cookie, isOffered) => {
  expect(isRelayOffered(cookie, '4810')).toBe(isOffered);
});
