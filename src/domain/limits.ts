/**
 * Lengths in graphemes, as people count characters. The documentation names none but that of a
 * redirect URI (2083 characters [doc]); all others, and the numbers of
 * things, are limits of this sandbox (ours).
 */
export const LIMITS = {
  clientName: 60,
  description: 1000,
  supportUrl: 2083,
  redirectUri: 2083,
  permissionText: 300,
  /** A mail address: 254 characters in all, 64 before the at sign (RFC 5321). */
  email: 254,
  emailLocalPart: 64,
  profileField: 200,
  /** RFC 5646, 4.4.1: enough for any tag in use. */
  localeTag: 35,
  platformValue: 2083,
  /** How many platforms, locales and Store images a client may have. */
  platforms: 20,
  locales: 40,
  storeImages: 8,
  storeHeadline: 80,
  storeText: 2000,
  storeUrl: 2083,
  imageAlternative: 200,
  /** One Store image: bytes, and pixels of its shorter and its longer side. */
  imageBytes: 2_000_000,
  imageLeastSide: 320,
  imageMostSide: 4096,
  reviewText: 3000,
  reviewContact: 200,
  marketingLinks: 10,
  message: 4000,
  /** What an import reads, in millions of bytes. */
  documentMegabytes: 100,
  workspaceName: 60,
  /** What a workspace tells whoever works in it. */
  instructions: 5000,
} as const;
