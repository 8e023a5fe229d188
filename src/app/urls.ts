/** Every address of the app, built by name. Other people link to them, so they stay. */

import { IS_SINGLE_FILE } from '../shared/single-file.ts';

const segment = encodeURIComponent;
const tab = (clientId: string, name: string): string => `#/clients/${segment(clientId)}/${name}`;

export const welcome = (): string => '#/';
export const signUp = (): string => '#/sign-up';
export const profile = (): string => '#/profile';
export const inbox = (): string => '#/inbox';
export const mail = (mailId: string): string => `#/inbox/${segment(mailId)}`;
export const verifyAddress = (): string => '#/verify';
export const verify = (token: string): string => `#/verify/${segment(token)}`;
export const clients = (): string => '#/clients';
export const newClient = (): string => '#/clients/new';
export const overview = (clientId: string): string => tab(clientId, 'overview');
export const editOverview = (clientId: string): string => tab(clientId, 'overview/edit');
export const permissions = (clientId: string): string => tab(clientId, 'permissions');
export const platforms = (clientId: string): string => tab(clientId, 'platforms');
export const localizations = (clientId: string): string => tab(clientId, 'localizations');
export const localization = (clientId: string, locale: string): string =>
  `${localizations(clientId)}/${segment(locale)}`;
/** The same, at one of its texts: `key` names it as in localized-text.ts. */
export const localizedText = (clientId: string, locale: string, key: string): string =>
  `${localization(clientId, locale)}/${segment(key)}`;
export const review = (clientId: string): string => tab(clientId, 'review');
export const storeEntries = (clientId: string): string => tab(clientId, 'store');
export const storeEntry = (clientId: string, locale: string): string =>
  `${storeEntries(clientId)}/${segment(locale)}`;
export const messages = (clientId: string): string => tab(clientId, 'messages');
export const tryClient = (clientId: string): string => tab(clientId, 'try');
export const consent = (requestId: string): string => `#/consent/${segment(requestId)}`;
export const failures = (): string => '#/failures';
/** One failure that can be switched on, by its ID. */
export const failure = (failureId: string): string => `#/failures/${segment(failureId)}`;
export const home = (): string => '#/home';
export const store = (): string => '#/store';
export const storeListing = (clientId: string): string => `#/store/${segment(clientId)}`;
export const data = (): string => '#/data';
export const exportData = (): string => '#/data/export';
/** The same, with one client chosen. */
export const exportClient = (clientId: string): string =>
  `${exportData()}?client=${segment(clientId)}`;
/** Opens the document whose packed letters it carries. */
export const openLink = (packed: string): string => `#/open/${packed}`;
export const importData = (): string => '#/data/import';
export const takeOut = (): string => '#/data/take-out';
/** The same, with one client chosen. */
export const takeOutClient = (clientId: string): string =>
  `${takeOut()}?client=${segment(clientId)}`;
export const snapshots = (): string => '#/data/snapshots';
export const settings = (): string => '#/settings';
export const help = (): string => '#/help';
export const term = (termId: string): string => `#/help/${segment(termId)}`;

/** A page of its own, which works when the app does not. */
export const rescuePage = (): string => (IS_SINGLE_FILE ? '?rescue' : './rescue.html');

/** An address of a screen that moves the focus to the control of one of its fields. */
export const atField = (url: string, field: string): string => `${url}?field=${segment(field)}`;

/** Goes to one of the addresses above. */
export function goTo(url: string): void {
  location.hash = url;
}
