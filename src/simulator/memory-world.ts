import { nextExchangeId, TRACE_LIMIT, type Exchange } from '../domain/exchange.ts';
import {
  DEFAULT_SIMULATOR_SETTINGS,
  type SimulatorSettings,
} from '../domain/simulator-settings.ts';
import type { Random } from '../shared/random.ts';
import { memoryRecords, type MemoryContents } from './memory-records.ts';
import { virtualTime } from './virtual-time.ts';
import type { World } from './world.ts';

interface MemoryWorldOptions {
  readonly random: Random;
  /** What its clock shows at first (ms); it stands still until `pass` is called. */
  readonly now?: number;
  readonly settings?: Partial<SimulatorSettings>;
}

export interface MemoryWorld extends World {
  /** Lets time pass (ms): the clock goes on, and what waited for a moment on the way comes back. */
  readonly pass: (ms: number) => void;
  readonly set: (changes: Partial<SimulatorSettings>) => void;
  /** Adds or replaces records, as the console does beside the simulator. */
  readonly put: (contents: MemoryContents) => Promise<void>;
  /** The trace, the oldest first. */
  readonly exchanges: () => readonly Exchange[];
}

/** A world that lives as long as the page, or a test. */
export function memoryWorld(contents: MemoryContents, options: MemoryWorldOptions): MemoryWorld {
  const { records, begin, undo, put } = memoryRecords(contents);
  const time = virtualTime(options.now ?? 0);
  const listeners = new Set<() => void>();
  let settings = { ...DEFAULT_SIMULATOR_SETTINGS, ...options.settings };
  let exchanges: Exchange[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that nobody sees half a change. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };

  return {
    now: time.now,
    pass: time.pass,
    wait: time.wait,
    random: options.random,
    read: (work) => inTurn(() => work(records)),
    change: (work) =>
      inTurn(async () => {
        begin();
        try {
          const value = await work(records);
          tell();
          return value;
        } catch (exception) {
          undo();
          throw exception;
        }
      }),
    put: (added) =>
      inTurn(() => {
        put(added);
        tell();
        return Promise.resolve();
      }),
    settings: () => Promise.resolve(settings),
    set: (changes) => {
      settings = { ...settings, ...changes };
      tell();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    trace: (exchange) => {
      const id = nextExchangeId(exchanges.at(-1)?.id);
      exchanges = [...exchanges, { id, ...exchange }].slice(-TRACE_LIMIT);
      return Promise.resolve(id);
    },
    traceMore: (id, body) => {
      exchanges = exchanges.map((one) =>
        one.id === id ? { ...one, response: { ...one.response, body } } : one,
      );
      return Promise.resolve();
    },
    exchanges: () => exchanges,
  };
}
