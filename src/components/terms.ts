/** What the explanation of a term needs from the app: where its rule comes from, and its address. */
export interface TermGuide {
  readonly sourceOf: (term: string) => 'seed' | 'doc' | 'ours' | undefined;
  readonly urlOf: (term: string) => string;
}

let guide: TermGuide = { sourceOf: () => undefined, urlOf: () => '' };

/** Given once by the app, so that components know neither the terms nor the addresses. */
export function provideTerms(given: TermGuide): void {
  guide = given;
}

/** The guide in use. */
export function termGuide(): TermGuide {
  return guide;
}
