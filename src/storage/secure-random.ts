import type { Random } from '../shared/random.ts';

/**
 * Randomness from the platform's generator; letters are drawn without bias. The platform's own
 * UUIDs are not used: it withholds them from pages served without TLS.
 */
export const secureRandom: Random = {
  uuid: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    // RFC 9562, 5.4: four bits for version 4, two for the variant.
    const marked = bytes.map((byte, index) => {
      if (index === 6) return (byte & 0x0f) | 0x40;
      return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    });
    const digits = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
  },
  text: (length, alphabet) => {
    // A byte beyond the last whole multiple of the alphabet would favour its first letters.
    const fair = 256 - (256 % alphabet.length);
    let text = '';
    while (text.length < length) {
      for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
        if (byte < fair && text.length < length) text += alphabet.charAt(byte % alphabet.length);
      }
    }
    return text;
  },
};
