import { WHICH_WORKSPACE } from '../../shared/app-worker.ts';

/** Tells the app's worker which workspace this tab has open, whenever it asks. Returns how to stop. */
export function tellWorker(workspaceId: string): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const { serviceWorker } = navigator;
  const answer = ({ data, ports }: MessageEvent): void => {
    if (data === WHICH_WORKSPACE) ports[0]?.postMessage(workspaceId);
  };
  serviceWorker.addEventListener('message', answer);
  return () => {
    serviceWorker.removeEventListener('message', answer);
  };
}
