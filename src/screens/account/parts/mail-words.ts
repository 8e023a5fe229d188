import type { Developer } from '../../../domain/developer.ts';
import type { Mail } from '../../../domain/mail.ts';

type Translate = (key: string, options: { values: Record<string, string> }) => string;

function valuesOf(mail: Mail): Record<string, string> {
  return { email: mail.to, client: String(mail.values.clientName ?? '') };
}

/** A mail's subject in the reader's language. */
export function mailSubject(translate: Translate, mail: Mail): string {
  return translate(`account.mail.${mail.code}.subject`, { values: valuesOf(mail) });
}

/** The line of a mail that its list shows. */
export function mailPreview(translate: Translate, mail: Mail): string {
  return translate(`account.mail.${mail.code}.preview`, { values: valuesOf(mail) });
}

/** How a mail begins: by first name, where the developer gave one. */
export function mailGreeting(translate: Translate, developer: Developer): string {
  const name = developer.firstName;
  return name === ''
    ? translate('account.mail.greeting', { values: {} })
    : translate('account.mail.greetingNamed', { values: { name } });
}
