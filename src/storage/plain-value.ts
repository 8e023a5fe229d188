import { base64Of } from '../shared/base64.ts';

/**
 * Turns a stored value into one that JSON can hold. What JSON lacks becomes an object that names
 * its `$type` and holds its content, blobs and bytes as base64, so that nothing is lost in silence.
 */
export async function plainValue(
  value: unknown,
  ancestors: readonly unknown[] = [],
): Promise<unknown> {
  if (typeof value === 'bigint') return { $type: 'bigint', value: value.toString() };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { $type: 'number', value: String(value) };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) return { $type: 'circular' };
  const inside = (children: readonly unknown[]): Promise<unknown[]> =>
    Promise.all(children.map((child) => plainValue(child, [...ancestors, value])));
  if (Array.isArray(value)) return inside(value);
  if (value instanceof Date) return { $type: 'date', value: value.getTime() };
  if (value instanceof Map) return { $type: 'map', entries: await inside([...value]) };
  if (value instanceof Set) return { $type: 'set', values: await inside([...value]) };
  if (value instanceof Blob)
    return { $type: 'blob', type: value.type, ...(await contentOf(value)) };
  if (value instanceof ArrayBuffer)
    return { $type: 'bytes', base64: base64Of(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { $type: 'bytes', base64: base64Of(bytes) };
  }
  const entries = Object.entries(value as Record<string, unknown>);
  const members = await inside(entries.map(([, member]) => member));
  return Object.fromEntries(entries.map(([name], index) => [name, members[index]]));
}

/** The content of a blob; the browser may have lost its file. */
async function contentOf(blob: Blob): Promise<{ base64: string } | { unreadable: true }> {
  try {
    return { base64: base64Of(new Uint8Array(await blob.arrayBuffer())) };
  } catch {
    return { unreadable: true };
  }
}
