import { languageName } from '../../../../i18n/format.ts';
import { problemMessage, type Coded } from '../../../../i18n/problem-message.ts';

type Values = Record<string, string | number>;
type Translate = (key: string, options?: { values: Values }) => string;

/** What a rule found, in two sentences: what is wrong, and what to do. */
export interface Words {
  readonly what: string;
  readonly remedy: string;
}

/** Rules name permissions and locales by id; people know them by name. */
function named(translate: Translate, values: Coded['values']): Values {
  const { permission, locale } = values;
  const found: Values = { ...values };
  if (typeof permission === 'string') {
    found.permission = translate(`clientForm.permission.${permission}.name`);
  }
  if (typeof locale === 'string') found.locale = languageName(locale);
  return found;
}

/** A problem or finding in words. */
export function findingWords(translate: Translate, found: Coded): Words {
  return problemMessage(translate, { ...found, values: named(translate, found.values) });
}

/** A coded remark of the reviewer in words; one that a person typed has no code to look up. */
export function commentWords(translate: Translate, comment: Pick<Coded, 'code' | 'values'>): Words {
  const values = named(translate, comment.values);
  return {
    what: translate(`review.comment.${comment.code}.what`, { values }),
    remedy: translate(`review.comment.${comment.code}.remedy`, { values }),
  };
}
