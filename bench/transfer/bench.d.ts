/** What the page of contenders offers to the program that runs it. */
declare var bench: {
  readonly prepare: (developers: number) => Promise<{ bytes: number; dumpBytes: number }>;
  readonly imports: (order: readonly string[]) => Promise<Record<string, number>>;
  readonly exports: (order: readonly string[]) => Promise<Record<string, number>>;
  readonly documentText: () => Promise<string>;
};
