/** The forms on screen that would lose something; each answers whether it would, at this moment. */
const guards = new Set<() => boolean>();

/** Guards a form until the returned function is called: leaving asks first while `isDirty`. */
export function guardUnsavedChanges(isDirty: () => boolean): () => void {
  guards.add(isDirty);
  return () => {
    guards.delete(isDirty);
  };
}

/** Whether leaving now would lose something. */
export function hasUnsavedChanges(): boolean {
  return [...guards].some((isDirty) => isDirty());
}

/** Lets go of all guards: the user has decided to leave. */
export function dropUnsavedChanges(): void {
  guards.clear();
}
