/**
 * Fills a template of program text. A line that begins with `%%word ` is kept, without that, when
 * the word is among `flags`, else left out. `{{name}}` is replaced by a value as it stands,
 * `{{"name"}}` by a value that `quote` has written as a text of that language.
 */
export function fillTemplate(
  template: string,
  flags: ReadonlySet<string>,
  values: Readonly<Record<string, string>>,
  quote: (value: string) => string,
): string {
  const valueOf = (name: string): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for ${name}`);
    return value;
  };
  return template
    .split('\n')
    .flatMap((line) => {
      const [, flag, rest = ''] = /^%%(\w+) (.*)$/su.exec(line) ?? [];
      if (flag === undefined) return [line];
      return flags.has(flag) ? [rest] : [];
    })
    .map((line) =>
      line.replace(/\{\{("?)(\w+)\1\}\}/gu, (_whole, mark: string, name: string) =>
        mark === '' ? valueOf(name) : quote(valueOf(name)),
      ),
    )
    .join('\n');
}
