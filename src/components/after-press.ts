/** The press of a mouse, pen or finger that is under way, and what waits for its end. */
let isPressed = false;
let waiting: (() => void)[] = [];

/**
 * Runs `work` at once, or behind the click when a press is under way. What pushes the page about
 * between press and release would move the pressed control away from under the pointer, and the
 * click would be lost.
 */
export function afterPress(work: () => void): void {
  if (isPressed) waiting.push(work);
  else work();
}

function press(): void {
  isPressed = true;
}

function release(): void {
  if (!isPressed) return;
  // The click comes right behind the release.
  setTimeout(() => {
    isPressed = false;
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  });
}

// A finger's press is told as one of a mouse too, once it is over.
for (const start of ['pointerdown', 'mousedown']) addEventListener(start, press, { capture: true });
for (const end of ['pointerup', 'mouseup', 'pointercancel', 'dragend', 'keydown']) {
  addEventListener(end, release, { capture: true });
}
// A press may end outside the window. That of a field does not bubble up to here.
addEventListener('blur', release);
