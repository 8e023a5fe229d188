/** What the explanation of a term needs from the app: the address of its entry in the help. */
export interface TermGuide {
  readonly urlOf: (term: string) => string;
}

let guide: TermGuide = { urlOf: () => '' };

/** Given once by the app, so that components know no addresses. */
export function provideTerms(given: TermGuide): void {
  guide = given;
}

/** The guide in use. */
export function termGuide(): TermGuide {
  return guide;
}
