/** Messages of one area, by key; nested as the keys have dots. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** How to load each area's catalogue, by its path. */
export type Loaders = Readonly<Partial<Record<string, () => Promise<Catalogue>>>>;
