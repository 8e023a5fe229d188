import { graphemeCount } from './text-input.ts';
import { foldName } from './folded-name.ts';

/** Longer texts are rarely read on a consent screen (ours, in graphemes). */
const COMFORTABLE_LENGTH = 140;

export interface PermissionTextContext {
  readonly clientName: string;
  readonly access: string;
  /** The texts of the client's other permissions. */
  readonly others: readonly string[];
}

/** A remark of the writing aid. Only errors block; their refusals are those of permission-choice. */
export interface PermissionTextRemark {
  readonly level: 'error' | 'warning' | 'info';
  readonly code:
    | 'empty'
    | 'duplicate'
    | 'client-name-missing'
    | 'no-action'
    | 'no-purpose'
    | 'reads-only'
    | 'link'
    | 'shouting'
    | 'jargon'
    | 'long';
}

const PURPOSE = /\b(?:to|so|for|when|while|because|in order|if|that)\b/iu;
const WRITES =
  /\b(?:set|adjust|change|control|turn|switch|manage|update|write|start|stop|create|add|rename|tell|lower|raise)/iu;
const JARGON = /\b(?:api|oauth|token|endpoint|json|http|scope|payload|permission|read\/write)\b/iu;

/**
 * Reads a permission text as a reviewer would. That the client's name belongs in it is advice of
 * the documentation [doc]; the shape "name, action, purpose" was asked for by the old console
 * (seen in guides); everything else is ours. The word lists know English only.
 */
export function lintPermissionText(
  text: string,
  context: PermissionTextContext,
): PermissionTextRemark[] {
  const clean = text.trim();
  if (clean === '') return [{ level: 'error', code: 'empty' }];
  const remarks: PermissionTextRemark[] = [];
  if (context.others.some((other) => other.trim() === clean)) {
    remarks.push({ level: 'error', code: 'duplicate' });
  }
  const warn = (code: PermissionTextRemark['code'], when: boolean): void => {
    if (when) remarks.push({ level: 'warning', code });
  };
  const name = foldName(context.clientName);
  const nameAt = name === '' ? -1 : foldName(clean).indexOf(name);
  warn('client-name-missing', name !== '' && nameAt < 0);
  warn(
    'no-action',
    nameAt >= 0 && !/^\s+\p{L}+/u.test(foldName(clean).slice(nameAt + name.length)),
  );
  warn('no-purpose', !PURPOSE.test(clean));
  warn('reads-only', context.access !== 'read' && !WRITES.test(clean));
  warn('link', /\b(?:https?:\/\/|www\.)\S/iu.test(clean));
  warn('shouting', /\p{Lu}{4}/u.test(clean) && !/\p{Ll}/u.test(clean));
  warn('jargon', JARGON.test(clean));
  if (graphemeCount(clean) > COMFORTABLE_LENGTH) remarks.push({ level: 'info', code: 'long' });
  return remarks;
}
