/** What came of opening a verification link. */
export type LinkResult = 'verified' | 'used' | 'expired' | 'void' | 'unknown';

const RESULTS: Readonly<Record<string, LinkResult>> = {
  'verification/used': 'used',
  'verification/expired': 'expired',
  'verification/void': 'void',
  'verification/unknown': 'unknown',
  'developer/not-found': 'unknown',
};

/** The result that a refusal code stands for; null for one that is not about the link. */
export function linkResultOf(code: string): LinkResult | null {
  return RESULTS[code] ?? null;
}
