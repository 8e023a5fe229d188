import type { Problem } from '../domain/problem.ts';
import { refuse } from './document-refusal.ts';
import type { Path } from './json-place.ts';

/** How deep lists and objects of a document may lie inside each other (ours). */
export const DEPTH_LIMIT = 100;

/** A member of this name would reach into every object of a careless program. */
export const HOSTILE_KEY = '__proto__';

/** Half a character: UTF-8 cannot carry it, and no form of the console lets it pass. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Browsers that have this look several times as fast as with an expression. */
const { isWellFormed: native } = String.prototype as {
  readonly isWellFormed?: (this: string) => boolean;
};

/** Whether a text holds whole characters only. */
export function isWellFormed(text: string): boolean {
  return native === undefined ? !LONE_SURROGATE.test(text) : native.call(text);
}

interface WalkOptions {
  /** Half characters pass, as in a draft: it keeps what was typed. */
  readonly halves: boolean;
}

interface Frame {
  readonly container: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Null for a list. */
  readonly names: readonly string[] | null;
  next: number;
}

/**
 * Walks through a value that no schema describes, without recursion however deep it is. Gives the
 * first of document/too-deep, hostile-key and lone-surrogate; `path` leads to the value.
 */
export function walkJson(root: unknown, path: Path, { halves }: WalkOptions): Problem | null {
  if (typeof root === 'string') return halves || isWellFormed(root) ? null : half(path);
  const frames: Frame[] = [];
  const placeOf = (last: string | number): Path => [
    ...path,
    ...frames.slice(0, -1).map(({ names, next }) => names?.[next - 1] ?? next - 1),
    last,
  ];
  if (isContainer(root)) frames.push(frameOf(root));
  if (path.length >= DEPTH_LIMIT && frames.length > 0) return tooDeep(path);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const { container, names, next } = frame;
    if (next >= (names ?? (container as readonly unknown[])).length) {
      frames.pop();
      continue;
    }
    frame.next = next + 1;
    const key = names?.[next] ?? next;
    if (key === HOSTILE_KEY) return refuse('document/hostile-key', placeOf(key), { key });
    if (!halves && typeof key === 'string' && !isWellFormed(key)) return half(placeOf(key));
    const value = (container as Readonly<Record<string | number, unknown>>)[key];
    if (typeof value === 'string') {
      if (!halves && !isWellFormed(value)) return half(placeOf(key));
    } else if (isContainer(value)) {
      if (path.length + frames.length >= DEPTH_LIMIT) return tooDeep(placeOf(key));
      frames.push(frameOf(value));
    }
  }
  return null;
}

/** Names the record where the nesting begins: the way down to it would fill the page. */
function tooDeep(path: Path): Problem {
  return refuse('document/too-deep', path.slice(0, 4), { limit: DEPTH_LIMIT });
}

function half(path: Path): Problem {
  return refuse('document/lone-surrogate', path, {});
}

function isContainer(value: unknown): value is Frame['container'] {
  return typeof value === 'object' && value !== null;
}

function frameOf(container: Frame['container']): Frame {
  return { container, names: Array.isArray(container) ? null : Object.keys(container), next: 0 };
}
