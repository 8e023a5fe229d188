/** The browser's offer to install the app; Chromium's, and not yet in TypeScript. */
interface InstallOffer extends Event {
  /** Asks the user; must be called from a click. */
  readonly prompt: () => Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer = $state.raw<InstallOffer>();

/** Keeps the browser's offer for later. It comes once, early, and says how to install the app. */
export function keepInstallOffer(event: Event): void {
  event.preventDefault();
  offer = event as InstallOffer;
}

/** The browser's offer; undefined where it makes none, or has been answered. */
export function installOffer(): InstallOffer | undefined {
  return offer;
}

/** Lets go of an offer: each can be used once. */
export function dropInstallOffer(): void {
  offer = undefined;
}

/** Whether the page has a window of its own, as an installed app has. */
export function runsInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}
