import type { Message } from '../../../../domain/message.ts';
import { commentWords } from '../review/review-words.ts';

type Translate = (key: string, options?: { values: Record<string, string | number> }) => string;

/**
 * A message in words, by paragraph: what a person typed as it is, anything coded in the reader's
 * language. Nothing in it is interpreted.
 */
export function messageWords(translate: Translate, message: Message): string[] {
  if (message.code === 'typed') return [message.text];
  if (message.code === 'comment') {
    const code = String(message.values.comment);
    const { what, remedy } = commentWords(translate, { code, values: message.values });
    return [what, remedy];
  }
  if (message.code === 'automatic-reply') {
    return [
      translate('messages.code.automatic-reply.what'),
      translate('messages.code.automatic-reply.remedy'),
    ];
  }
  return [translate(`messages.code.${message.code}`, { values: message.values })];
}
