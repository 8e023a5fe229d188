import { graphemeCount } from './text-input.ts';
import { foldName } from './folded-name.ts';

/** Longer texts are rarely read on a consent screen (ours, in graphemes). */
const COMFORTABLE_LENGTH = 140;

export interface PermissionTextContext {
  readonly clientName: string;
  readonly access: string;
  /** The texts of the client's other permissions. */
  readonly others: readonly string[];
  /** The text's locale; English when none is given. */
  readonly locale?: string | undefined;
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

/** Words that may follow a name, but are no action of it. */
const NO_ACTION =
  /^(?:a|an|the|this|that|your|my|our|its|and|or|but|of|in|on|at|by|for|from|with|without|about|to)$/u;
/** "Allow Birdbath to …": the other shape that was accepted; its "to" is no reason. */
const REQUEST = /^(?:please )?(?:allow|let|permit|enable|grant)\b/u;
const PURPOSE = /\b(?:to|so|for|when|while|because|in order|if|that)\b/iu;
const WRITES =
  /\b(?:set|adjust|change|control|turn|switch|manage|update|write|start|stop|create|add|rename|tell|lower|raise)/iu;
const JARGON = /\b(?:api|oauth|token|endpoint|json|http|scope|payload|permission|read\/write)\b/iu;

/**
 * Reads a permission text as a reviewer would. That the client's name belongs in it is advice of
 * the documentation [doc]; the shape "name, action, purpose" was asked for by the old console
 * (seen in guides); everything else is ours. The word lists know English only and are left aside
 * for other locales.
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
  const { nameAt, action, rest } = shapeOf(clean, context.clientName);
  const isEnglish = /^en\b/iu.test(context.locale ?? 'en');
  warn('client-name-missing', context.clientName !== '' && nameAt < 0);
  warn('no-action', nameAt >= 0 && (action === '' || (isEnglish && NO_ACTION.test(action))));
  warn('no-purpose', isEnglish && !PURPOSE.test(rest));
  warn('reads-only', isEnglish && context.access !== 'read' && !WRITES.test(clean));
  warn('link', /\b(?:https?:\/\/|www\.)\S/iu.test(clean));
  warn('shouting', /\p{Lu}{4}/u.test(clean) && !/\p{Ll}/u.test(clean));
  warn('jargon', JARGON.test(clean));
  if (graphemeCount(clean) > COMFORTABLE_LENGTH) remarks.push({ level: 'info', code: 'long' });
  return remarks;
}

/** Where the client's name stands, the word that follows it, and where to look for a reason. */
function shapeOf(
  clean: string,
  clientName: string,
): { readonly nameAt: number; readonly action: string; readonly rest: string } {
  const [text, name] = [foldName(clean), foldName(clientName)];
  const nameAt = name === '' ? -1 : text.indexOf(name);
  const after = nameAt < 0 ? '' : text.slice(nameAt + name.length);
  const isRequest = nameAt > 0 && REQUEST.test(text.slice(0, nameAt));
  const said = isRequest ? after.replace(/^\s+to\b/u, '') : after;
  const action = /^\s+(?<word>\p{L}+)/u.exec(said)?.groups?.word ?? '';
  return { nameAt, action, rest: isRequest ? said : clean };
}
