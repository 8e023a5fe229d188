import type { Result } from '../../src/shared/result.ts';

/** The value of a success; a refusal fails the test and names its codes. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}

/** The codes of a refusal; none for a success. */
export function codesOf(result: Result<unknown, readonly { readonly code: string }[]>): string[] {
  return result.ok ? [] : result.error.map(({ code }) => code);
}
