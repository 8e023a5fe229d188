/** A short message at the edge of the page; with an action it stays until that ends. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'good' | 'warning' | 'danger';
  readonly action?:
    { readonly label: string; readonly run: () => void | Promise<void> } | undefined;
  /** The change count with which an undo lives; the toast goes when it moves. */
  readonly changeCount?: number | undefined;
}

/** How long a toast without an action stays, in ms. */
const STAY = 6000;

let toasts = $state.raw<readonly Toast[]>([]);
let lastId = 0;

/** The toasts on screen, the oldest first. */
export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Shows a toast. Returns its id. */
export function toast(shown: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): number {
  lastId += 1;
  const id = lastId;
  toasts = [...toasts.slice(-2), { tone: 'info', ...shown, id }];
  if (shown.action === undefined)
    setTimeout(() => {
      closeToast(id);
    }, STAY);
  return id;
}

/** Takes a toast away. */
export function closeToast(id: number): void {
  toasts = toasts.filter((one) => one.id !== id);
}

/** Takes the undo toasts away that an unrelated change has ended. */
export function endUndos(changeCount: number): void {
  toasts = toasts.filter((one) => one.changeCount === undefined || one.changeCount >= changeCount);
}
