import { expect, it } from 'vitest';
import {
  dropInstallOffer,
  installOffer,
  keepInstallOffer,
} from '../../src/queries/install-offer.svelte.ts';

it('keeps the offer in the browser’s place until it is dropped', () => {
  expect(installOffer()).toBeUndefined();
  const offer = new Event('beforeinstallprompt', { cancelable: true });
  keepInstallOffer(offer);
  expect(offer.defaultPrevented).toBe(true);
  expect(installOffer()).toBe(offer);
  dropInstallOffer();
  expect(installOffer()).toBeUndefined();
});
