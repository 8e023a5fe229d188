/** The package `xliff` brings no types; this is what we call of it, in its callback form. */
declare module 'xliff/js2xliff' {
  interface WrittenUnit {
    readonly source: string;
    readonly target?: string;
    readonly note?: string;
  }

  interface WrittenDocument {
    readonly resources: Readonly<Record<string, Readonly<Record<string, WrittenUnit>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }

  export default function js2xliff(
    document: WrittenDocument,
    done: (problem: unknown, text?: string) => void,
  ): string;
}

declare module 'xliff/xliff2js' {
  export default function xliff2js(
    text: string,
    done: (problem: unknown, document?: unknown) => void,
  ): void;
}

declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(
    text: string,
    done: (problem: unknown, document?: unknown) => void,
  ): void;
}
