/**
 * Lets a press on the buttons in `node` leave the focus where it is: a field that is left shows
 * its problems, and these would push the button away from under the pointer before it is released.
 * An attachment; the keyboard is not concerned.
 */
export function keepFocus(node: HTMLElement): () => void {
  const hold = (event: MouseEvent): void => {
    event.preventDefault();
  };
  node.addEventListener('mousedown', hold);
  return () => {
    node.removeEventListener('mousedown', hold);
  };
}
