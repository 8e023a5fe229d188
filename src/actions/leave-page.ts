/**
 * Leaves the app for an address. It must have passed a rule before: `mayFollow` in
 * redirect-return.ts.
 */
export function leavePage(url: string): void {
  location.assign(url);
}
