import {
  localizations,
  messages,
  overview,
  permissions,
  platforms,
  review,
  storeEntries,
  tryClient,
} from '../../../app/urls.ts';

/** The tabs of one client, in the order of the console [doc]; a rule is drawn before `apart`. */
export const CLIENT_TABS: readonly {
  readonly id: string;
  readonly url: (clientId: string) => string;
  readonly apart?: boolean;
}[] = [
  { id: 'overview', url: overview },
  { id: 'permissions', url: permissions },
  { id: 'platforms', url: platforms },
  { id: 'localizations', url: localizations },
  { id: 'review', url: review },
  { id: 'store', url: storeEntries, apart: true },
  { id: 'messages', url: messages, apart: true },
  { id: 'try', url: tryClient, apart: true },
];
