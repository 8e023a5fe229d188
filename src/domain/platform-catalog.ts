/** What a field of a platform holds, and so by which rule it is checked (see platform-value.ts). */
export type PlatformValueType =
  | 'app-store-link'
  | 'play-store-link'
  | 'microsoft-store-link'
  | 'web-address'
  | 'bundle-id'
  | 'package-name'
  | 'application-id'
  | 'product-name';

export interface PlatformField {
  /** The member of a platform's `values`. */
  readonly id: string;
  readonly type: PlatformValueType;
  /** Required fields are also what tells two platforms of a kind apart. */
  readonly required: boolean;
}

export interface PlatformKind {
  readonly id: string;
  readonly fields: readonly PlatformField[];
}

function required(id: string, type: PlatformValueType): PlatformField {
  return { id, type, required: true };
}

function optional(id: string, type: PlatformValueType): PlatformField {
  return { id, type, required: false };
}

/**
 * The platforms an app may be on, with what a user needs to find it there. iOS, Android and web
 * are on record as examples [doc: review guidelines]; all others, and every field, are ours. A
 * store link can wait: it does not exist before the app is in the store.
 */
export const PLATFORM_KINDS: readonly PlatformKind[] = [
  {
    id: 'ios',
    fields: [required('bundleId', 'bundle-id'), optional('storeLink', 'app-store-link')],
  },
  {
    id: 'android',
    fields: [required('packageName', 'package-name'), optional('storeLink', 'play-store-link')],
  },
  { id: 'web', fields: [required('webAddress', 'web-address')] },
  {
    id: 'macos',
    fields: [
      required('webAddress', 'web-address'),
      optional('bundleId', 'bundle-id'),
      optional('storeLink', 'app-store-link'),
    ],
  },
  {
    id: 'windows',
    fields: [required('webAddress', 'web-address'), optional('storeLink', 'microsoft-store-link')],
  },
  {
    id: 'linux',
    fields: [required('webAddress', 'web-address'), optional('applicationId', 'application-id')],
  },
  {
    id: 'wearable',
    fields: [required('productName', 'product-name'), required('webAddress', 'web-address')],
  },
  {
    id: 'tv',
    fields: [required('productName', 'product-name'), required('webAddress', 'web-address')],
  },
  {
    id: 'voice-assistant',
    fields: [required('productName', 'product-name'), required('webAddress', 'web-address')],
  },
  {
    id: 'hardware',
    fields: [required('productName', 'product-name'), optional('webAddress', 'web-address')],
  },
  {
    id: 'other',
    fields: [required('productName', 'product-name'), required('webAddress', 'web-address')],
  },
];

/** Finds a kind of platform by its id. */
export function findPlatformKind(id: string): PlatformKind | undefined {
  return PLATFORM_KINDS.find((kind) => kind.id === id);
}
