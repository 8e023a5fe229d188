import type { Locator } from '@playwright/test';

/** More controls than any page has. */
const MOST_PRESSES = 150;

/** Presses Tab until a control has the focus, as somebody without a mouse would. */
export async function tabTo(wanted: Locator): Promise<void> {
  const { keyboard } = wanted.page();
  await wanted.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await keyboard.press('Tab');
    const isThere = await wanted.evaluateAll((found) =>
      found.some((one) => one === document.activeElement),
    );
    if (isThere) return;
  }
  throw new Error(`Tab never reaches ${String(wanted)}.`);
}

/** Goes to a control by Tab and presses Enter on it. */
export async function enter(wanted: Locator): Promise<void> {
  await tabTo(wanted);
  await wanted.page().keyboard.press('Enter');
}

/** Goes to a field by Tab and types over what it holds. */
export async function typeInto(wanted: Locator, text: string): Promise<void> {
  await tabTo(wanted);
  await wanted.page().keyboard.press('ControlOrMeta+A');
  await wanted.page().keyboard.type(text);
}
