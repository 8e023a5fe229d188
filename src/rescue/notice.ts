import { element } from './element.ts';

/** A coloured box of sentences, such as a warning. */
export function notice(
  tone: 'warning' | 'danger' | 'good',
  ...lines: readonly (Node | string)[]
): HTMLElement {
  const paragraphs = lines.map((line) => element('p', {}, line));
  return element('div', { class: `notice ${tone}` }, ...paragraphs);
}
