/** Table name to its records, in whatever shape they had. */
export type RecordTables = Readonly<Record<string, readonly unknown[]>>;

/** Lifts all records from version `to - 1` to `to`. Named, tested, never edited once released. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  readonly migrate: (tables: RecordTables) => RecordTables;
}
