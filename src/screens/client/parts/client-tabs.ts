import { overview } from '../../../app/urls.ts';

/** The tabs of one client, in the order of the console; a tab appears here once it works. */
export const CLIENT_TABS: readonly {
  readonly id: string;
  readonly url: (clientId: string) => string;
}[] = [{ id: 'overview', url: overview }];
