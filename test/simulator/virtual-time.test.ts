import { expect, it } from 'vitest';
import { virtualTime } from '../../src/simulator/virtual-time.ts';

it('wakes what is due, in the order of time, and nothing else', async () => {
  const time = virtualTime(100);
  const woken: string[] = [];
  const wait = async (ms: number, name: string): Promise<void> => {
    await time.wait(ms);
    woken.push(name);
  };
  const all = [wait(20, 'b'), wait(10, 'a'), wait(31, 'c')];
  time.pass(30);
  await Promise.all(all.slice(0, 2));
  expect(woken).toEqual(['a', 'b']);
  expect(time.now()).toBe(130);
  time.pass(1);
  await Promise.all(all);
  expect(woken).toEqual(['a', 'b', 'c']);
});
