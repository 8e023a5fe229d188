interface Waiting {
  readonly due: number;
  readonly done: () => void;
}

/** A clock that stands still until time is let pass (ms), and waits that end with it. */
export function virtualTime(start: number): {
  readonly now: () => number;
  readonly pass: (ms: number) => void;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
} {
  let now = start;
  let waiting: Waiting[] = [];
  return {
    now: () => now,
    pass: (ms) => {
      now += ms;
      const due = waiting.filter((one) => one.due <= now);
      waiting = waiting.filter((one) => one.due > now);
      for (const { done } of due.sort((one, other) => one.due - other.due)) done();
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const one: Waiting = {
          due: now + ms,
          done: () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        const stop = (): void => {
          waiting = waiting.filter((other) => other !== one);
          one.done();
        };
        waiting.push(one);
        if (signal?.aborted === true) stop();
        else signal?.addEventListener('abort', stop);
      }),
  };
}
