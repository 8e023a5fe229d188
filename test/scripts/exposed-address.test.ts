import { expect, it } from 'vitest';
import { chooseAddress, exposureNotice } from '../../scripts/lib/exposed-address.mjs';

const OWN = ['192.168.1.20', '10.0.0.5'];

it.each([
  [[], null],
  [['--open'], null],
  [['--host', '192.168.1.20'], '192.168.1.20'],
  [['--host=10.0.0.5'], '10.0.0.5'],
])('reads %j as %j', (words, address) => {
  expect(chooseAddress(words, OWN)).toEqual({ address, problem: null });
});

it.each([[['--host']], [['--host', '0.0.0.0']], [['--host=203.0.113.9']]])(
  'refuses %j, and names what there is',
  (words) => {
    const { address, problem } = chooseAddress(words, OWN);
    expect(address).toBeNull();
    expect(problem).toContain('192.168.1.20, 10.0.0.5');
  },
);

it('says what can be reached, and what cannot', () => {
  const notice = exposureNotice('192.168.1.20', 4810);
  expect(notice).toContain('http://192.168.1.20:4810/sandbox/');
  expect(notice).toContain('Nothing is encrypted');
});
