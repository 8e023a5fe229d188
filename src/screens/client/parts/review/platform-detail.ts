import type { Platform } from '../../../../domain/platform.ts';

/** What tells a platform from another of its kind: the first thing that was typed about it. */
export function platformDetail({ values }: Platform): string {
  return Object.values(values).find((value) => value !== '') ?? '';
}
