/** About how many bytes a stored value takes: its letters, numbers and files, and nothing around. */
export function valueSize(value: unknown): number {
  // No recursion: a damaged database may hold anything, also what is very deep or holds itself.
  const waiting = [value];
  const seen = new Set<unknown>();
  let size = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) {
      size += sizeOfPlain(next);
    } else if (!seen.has(next)) {
      seen.add(next);
      size += sizeOfBytes(next);
      for (const member of membersOf(next)) waiting.push(member);
    }
  }
  return size;
}

function sizeOfPlain(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'number' || typeof value === 'bigint' ? 8 : 4;
}

function sizeOfBytes(value: object): number {
  if (value instanceof Blob) return value.size;
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? value.byteLength : 0;
}

function membersOf(value: object): Iterable<unknown> {
  if (value instanceof Blob || ArrayBuffer.isView(value)) return [];
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].flat();
  if (value instanceof Set) return value;
  const members: unknown[] = Object.values(value);
  return Array.isArray(value) ? members : [...Object.keys(value), ...members];
}
