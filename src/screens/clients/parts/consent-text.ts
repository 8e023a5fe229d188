import type { ClientInput } from '../../../domain/client.ts';

/** What the preview of the consent screen reads of a client, or of a form for one. */
export type ConsentValues = Pick<
  ClientInput,
  'name' | 'permissionTexts' | 'defaultRedirectUri' | 'additionalRedirectUris'
> & { readonly permissions: readonly { readonly permission: string }[] };

/** One text on the consent screen, and in which language it is. */
export interface ConsentText {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** A remark beside it, such as where it falls back from. */
  readonly note?: string | undefined;
}
