/** The calendar day of a moment (ms) in the zone of whoever looks at it, as YYYY-MM-DD. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const year = pad(date.getFullYear(), 4);
  return `${year}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Whether a text names a day that exists, as YYYY-MM-DD. Days so written compare as texts. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
