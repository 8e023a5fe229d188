type Child = Node | string | null;

/** Makes an element with attributes (false leaves one out) and children (null is nothing). */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that works once at a time: while `act` runs, it is busy. */
export function button(
  text: string,
  attributes: Readonly<Record<string, string>>,
  act: () => void | Promise<void>,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', () => {
    if (made.ariaBusy === 'true') return;
    made.ariaBusy = 'true';
    void Promise.resolve(act()).finally(() => {
      made.ariaBusy = 'false';
    });
  });
  return made;
}
