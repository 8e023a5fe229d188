import { checkEmail } from './email.ts';
import { HOME_NAME_LIMIT } from './home-limits.ts';
import type { HomeUser } from './home-user.ts';
import { readLocaleTag } from './locale-tag.ts';
import { atField, type Problem } from './problem.ts';
import { checkText, cleanText } from './text-input.ts';

/** What is typed of a person of the simulated home. */
export type HomeUserInput = Pick<HomeUser, 'name' | 'email' | 'locale'>;

/** Checks a home user, in the order of its form (ours). */
export function checkHomeUserInput({ name, email, locale }: HomeUserInput): Problem[] {
  const rule = { limit: HOME_NAME_LIMIT, required: 'home-user/name-required' } as const;
  const address = checkEmail(email);
  const tag = readLocaleTag(locale);
  return [
    ...checkText(name, { ...rule, singleLine: true, names: true }).map((found) =>
      atField(found, 'name'),
    ),
    ...(address.ok ? [] : [atField(address.error, 'email')]),
    ...(tag.ok ? [] : [atField(tag.error, 'locale')]),
  ];
}

/** What is stored of a checked home user. */
export function homeUserParts({ name, email, locale }: HomeUserInput): HomeUserInput {
  const address = checkEmail(email);
  const tag = readLocaleTag(locale);
  return {
    name: cleanText(name),
    email: address.ok ? address.value.email : email,
    locale: tag.ok ? tag.value : locale,
  };
}
