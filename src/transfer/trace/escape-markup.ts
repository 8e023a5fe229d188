/** A text within a line of Markdown that begins with something else, shown letter for letter. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~&]/gu, (letter) => `\\${letter}`);
}

/** A block of code of Markdown, with a fence that the text cannot end. */
export function fenced(language: string, text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A text within a Mermaid diagram, where some letters begin something else. */
export function escapeMermaid(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[#;%<>"`:{}]/gu, (letter) => `#${letter.charCodeAt(0)};`);
}
