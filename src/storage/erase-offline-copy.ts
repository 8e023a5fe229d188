import { isOurs } from './database-names.ts';

/** Removes what lets the app start without a network: its caches and workers. The data stays. */
export async function eraseOfflineCopy(): Promise<void> {
  await eraseCaches();
  await eraseWorkers();
}

async function eraseCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  const ours = names.filter(isOurs);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Workers of this folder and below; another app's worker next door is none of ours. */
async function eraseWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const folder = new URL('./', location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(({ scope }) => scope.startsWith(folder));
  await Promise.all(ours.map((registration) => registration.unregister()));
}
