/**
 * Lengths in graphemes, as people count characters. The documentation names none but that of a
 * redirect URI (2083 characters [doc]); all others are limits of this sandbox (ours).
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
} as const;
