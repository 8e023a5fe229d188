/** A source of randomness, so that pure code can be handed a predictable one in tests. */
export interface Random {
  /** A lower-case UUID, version 4. */
  uuid(): string;
  /** `length` characters drawn evenly from `alphabet`. */
  text(length: number, alphabet: string): string;
}
