/** Where a rule comes from. */
export type RuleSource = 'seed' | 'doc' | 'ours';

/** Codes with the values their sentences may name, and where the rule comes from. */
export type ProblemTable = Readonly<
  Record<string, { readonly values: readonly string[]; readonly source: RuleSource }>
>;
