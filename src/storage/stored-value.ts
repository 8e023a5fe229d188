import { bytesOf } from '../shared/base64.ts';

/**
 * The way back from plainValue for what kept forms hold: `{ $type: 'blob', type, base64 }` becomes
 * a blob again, at any depth. All else stays as it is, and so does a blob whose bytes are no base64.
 */
export function storedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(storedValue);
  const record = value as Readonly<Record<string, unknown>>;
  const blob = blobOf(record);
  if (blob !== null) return blob;
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, storedValue(one)]));
}

function blobOf({ $type, type, base64 }: Readonly<Record<string, unknown>>): Blob | null {
  if ($type !== 'blob' || typeof type !== 'string' || typeof base64 !== 'string') return null;
  try {
    return new Blob([bytesOf(base64)], { type });
  } catch {
    return null;
  }
}
