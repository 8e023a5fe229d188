/** Makes the type checker prove that a switch is exhaustive; throws if data got past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
