/** What a spreadsheet would run, with any quotes that already neutralise it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NEUTRALISED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Keeps a spreadsheet from running a text as a formula: a quote goes before it. A text that looks
 * neutralised already gets one more, so that nothing is lost on the way back.
 */
export function neutraliseFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was neutralised. */
export function restoreFormula(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}
