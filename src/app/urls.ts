/** Every address of the app, built by name. Other people link to them, so they stay. */

const segment = encodeURIComponent;

export const welcome = (): string => '#/';
export const signUp = (): string => '#/sign-up';
export const profile = (): string => '#/profile';
export const inbox = (): string => '#/inbox';
export const mail = (mailId: string): string => `#/inbox/${segment(mailId)}`;
export const verifyAddress = (): string => '#/verify';
export const verify = (token: string): string => `#/verify/${segment(token)}`;
export const clients = (): string => '#/clients';
export const newClient = (): string => '#/clients/new';
export const overview = (clientId: string): string => `#/clients/${segment(clientId)}/overview`;
export const editOverview = (clientId: string): string =>
  `#/clients/${segment(clientId)}/overview/edit`;
export const data = (): string => '#/data';
export const settings = (): string => '#/settings';
export const help = (): string => '#/help';
export const term = (termId: string): string => `#/help/${segment(termId)}`;

/** Goes to one of the addresses above. */
export function goTo(url: string): void {
  location.hash = url;
}
