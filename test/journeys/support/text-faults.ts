import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Page } from '@playwright/test';

/** The areas of the catalogues, which keys begin with. */
const AREAS = readdirSync(join(import.meta.dirname, '../../../src/i18n/en'))
  .map((file) => parse(file).name)
  .join('|');

/** Keys of the catalogues that a reader or a screen reader would meet instead of words. */
export async function findRawKeys(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...spoken].join('\n');
  });
  return words.match(new RegExp(`\\b(?:${AREAS})\\.(?!nest\\.com\\b)[a-z][\\w./-]*`, 'gu')) ?? [];
}

/**
 * Text that is cut off, reaches out of its box, or makes the page scroll sideways; one line each.
 * Boxes that scroll by themselves are fine.
 */
export async function findTextFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1;
    const faults: string[] = [];
    const name = (element: Element): string => {
      const text = element.textContent.trim().slice(0, 40);
      return `<${element.tagName.toLowerCase()} class="${element.className}"> ${text}`;
    };
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth) faults.push(`the page is ${wide} px wide`);

    // A control scrolls what is typed into it.
    const boxes = document.body.querySelectorAll<HTMLElement>('*:not(input, textarea)');
    for (const element of boxes) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      // What only a screen reader should meet is one pixel in size.
      if (box.width <= 1 || box.height <= 1) continue;
      const style = getComputedStyle(element);
      const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + TOLERANCE) {
        faults.push(`cut off sideways: ${name(element)}`);
      }
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + TOLERANCE) {
        faults.push(`cut off below: ${name(element)}`);
      }
      for (const child of element.childNodes) {
        if (child.nodeType !== Node.TEXT_NODE || child.textContent?.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(child);
        const text = range.getBoundingClientRect();
        if (text.width === 0) continue;
        const holder = boxOf(element);
        if (holder === null) continue;
        const limits = holder.getBoundingClientRect();
        if (text.left < limits.left - TOLERANCE || text.right > limits.right + TOLERANCE) {
          faults.push(`reaches out of its box: ${name(element)}`);
        }
      }
    }
    return faults;

    /** The box that should hold an element's text; null when that box scrolls. */
    function boxOf(element: HTMLElement): HTMLElement | null {
      let holder = element;
      while (getComputedStyle(holder).display.startsWith('inline') && holder.parentElement) {
        if (getComputedStyle(holder).display !== 'inline') break;
        holder = holder.parentElement;
      }
      for (let outer: HTMLElement | null = holder; outer; outer = outer.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowX)) return null;
        if (outer === document.body) break;
      }
      return holder;
    }
  });
}
