const TRIAL = /(?<![\p{L}\p{N}])(?:demo|trial|test)s?(?![\p{L}\p{N}])/iu;

/**
 * The word in a text that makes a product look like a demo, a trial or a test, as it is written
 * there, or null. Only finished products are reviewed [doc: guideline 1.9]; knows English only.
 */
export function findTrialWord(text: string): string | null {
  return TRIAL.exec(text)?.[0] ?? null;
}
