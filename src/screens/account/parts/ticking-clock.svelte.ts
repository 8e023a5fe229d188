import type { Clock } from '../../../shared/clock.ts';

/** The time by `clock` (ms), brought up to date each second while a component shows it. */
export function tickingClock(clock: Clock): { readonly now: number } {
  let now = $state(clock.now());
  $effect(() => {
    const timer = setInterval(() => {
      now = clock.now();
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
