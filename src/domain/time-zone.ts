/** Whether a name is that of a time zone which this browser knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  // Engines also take offsets such as `+02:00`, which the API never had.
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
