import { HEADER_POLICY } from './csp.mjs';

/** What every answer says, of `npm start` and of any host (docs/hosting.md). */
export const HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a file holds. Files with a hash in their name never change. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/**
 * Everything else is asked for anew, the app's worker above all: with an old one, nobody would hear
 * of a new version.
 */
export const ASK_ANEW = 'no-cache';
/** The folder of the files that never change; the app may lie in any folder itself. */
export const FIXED_FOLDER = '/assets/';
