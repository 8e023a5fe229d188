import { findPlatformKind } from '../../../../domain/platform-catalog.ts';
import type { PlatformInput } from '../../../../domain/platform-input.ts';

type Translate = (key: string, options?: { values: Record<string, string> }) => string;

/** What a reader calls a platform: its kind, and what tells it from others of that kind. */
export function platformName(translate: Translate, { kind, values }: PlatformInput): string {
  const name = translate(`platforms.kind.${findPlatformKind(kind)?.id ?? 'other'}.name`);
  const [first] = findPlatformKind(kind)?.fields ?? [];
  const what = values[first?.id ?? ''] ?? '';
  return what === ''
    ? name
    : translate('platforms.list.named', { values: { kind: name, what: what.trim() } });
}
