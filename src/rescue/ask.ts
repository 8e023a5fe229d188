import { button, element } from './element.ts';
import { notice } from './notice.ts';
import { say } from './say.ts';

export interface Question {
  readonly title: string;
  /** Whether everything that goes was saved in this visit; else a word must be typed. */
  readonly isSaved: boolean;
  /** What is said when it was not. */
  readonly unsaved: string;
}

/** Asks in a dialog whether something may be cleared for good. */
export function askToClear({ title, isSaved, unsaved }: Question): Promise<boolean> {
  const word = say('askWord');
  const field = element('input', {
    class: 'control',
    id: 'rescue-word',
    autocomplete: 'off',
    'aria-describedby': 'rescue-wrong',
  });
  const wrong = element('p', { class: 'wrong', id: 'rescue-wrong', role: 'alert' });
  const typed = element(
    'div',
    { class: 'field' },
    element('label', { for: 'rescue-word' }, say('askType', { word })),
    field,
    wrong,
  );
  const heading = element('h2', { id: 'rescue-ask' }, title);
  const dialog = element('dialog', { 'aria-labelledby': 'rescue-ask' });
  return new Promise((resolve) => {
    let answer = false;
    const confirm = (): void => {
      if (!isSaved && !isSame(field.value, word)) {
        wrong.textContent = say('askWrong', { word });
        field.setAttribute('aria-invalid', 'true');
        field.focus();
        return;
      }
      answer = true;
      dialog.close();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') confirm();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.append(
      heading,
      isSaved ? notice('good', say('askSaved')) : notice('warning', unsaved),
      element('p', {}, say('askFinal')),
      ...(isSaved ? [] : [typed]),
      element(
        'div',
        { class: 'actions end' },
        button(say('cancel'), { class: 'button secondary' }, () => {
          dialog.close();
        }),
        button(say('askConfirm'), { class: 'button danger' }, confirm),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

function isSame(typed: string, word: string): boolean {
  return typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
}
