/** Names of a table's indexes, each with the value that a record is found by; null for none. */
type Indexes<Item, Name extends string> = Readonly<Record<Name, (item: Item) => string | null>>;

/**
 * Records in memory by key, found by indexes without looking at all of them. What was changed since
 * `begin` can be undone.
 */
export class MemoryTable<Item, Name extends string = never> {
  readonly #items = new Map<string, Item>();
  readonly #found = new Map<string, Set<string>>();
  #before = new Map<string, Item | undefined>();

  constructor(
    private readonly keyOf: (item: Item) => string,
    private readonly indexes: Indexes<Item, Name>,
  ) {}

  get(key: string): Item | undefined {
    return this.#items.get(key);
  }

  /** In the order in which their keys came first. */
  all(): Item[] {
    return [...this.#items.values()];
  }

  find(index: Name, value: string): Item[] {
    const keys = this.#found.get(entry(index, value)) ?? [];
    return [...keys].flatMap((key) => this.#items.get(key) ?? []);
  }

  count(index: Name, value: string): number {
    return this.#found.get(entry(index, value))?.size ?? 0;
  }

  put(item: Item): void {
    this.#replace(this.keyOf(item), item);
  }

  remove(key: string): void {
    this.#replace(key, undefined);
  }

  removeWhere(condition: (item: Item) => boolean): void {
    for (const [key, item] of this.#items) if (condition(item)) this.remove(key);
  }

  /** Forgets what could be undone. */
  begin(): void {
    this.#before = new Map();
  }

  /** Puts back what was there at `begin`. */
  undo(): void {
    for (const [key, item] of this.#before) this.#replace(key, item);
    this.begin();
  }

  #replace(key: string, item: Item | undefined): void {
    const present = this.#items.get(key);
    if (!this.#before.has(key)) this.#before.set(key, present);
    if (present !== undefined) {
      for (const place of this.#entriesOf(present)) this.#found.get(place)?.delete(key);
    }
    if (item === undefined) {
      this.#items.delete(key);
      return;
    }
    this.#items.set(key, item);
    for (const place of this.#entriesOf(item)) {
      const keys = this.#found.get(place);
      if (keys === undefined) this.#found.set(place, new Set([key]));
      else keys.add(key);
    }
  }

  #entriesOf(item: Item): string[] {
    return (Object.keys(this.indexes) as Name[]).flatMap((index) => {
      const value = this.indexes[index](item);
      return value === null ? [] : [entry(index, value)];
    });
  }
}

function entry(index: string, value: string): string {
  return `${index}\n${value}`;
}
