import { clients, goTo } from '../../../app/urls.ts';

/** Loads the page again, which opens the workspace that the tab was switched to. */
export function enterWorkspace(url = clients()): void {
  goTo(url);
  location.reload();
}
