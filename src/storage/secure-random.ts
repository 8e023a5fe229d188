import type { Random } from '../shared/random.ts';

/** Randomness from the platform's generator; letters are drawn without bias. */
export const secureRandom: Random = {
  uuid: () => crypto.randomUUID(),
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
