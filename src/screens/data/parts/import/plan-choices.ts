import type {
  ImportChoice,
  ImportChoices,
  PlanItem,
} from '../../../../actions/import/import-session.ts';

/** What is to happen with an item: what was chosen, or else what is suggested. */
export function choiceOf(item: PlanItem, choices: ImportChoices): ImportChoice {
  return choices[item.id] ?? item.choices[0] ?? 'keep';
}

/**
 * Some choices with one more. The clients of a new developer go with it: without it they would
 * belong to nobody, and one by one they would be many to leave out.
 */
export function withChoice(
  items: readonly PlanItem[],
  choices: ImportChoices,
  itemId: string,
  choice: ImportChoice,
): ImportChoices {
  const chosen: Record<string, ImportChoice> = { ...choices, [itemId]: choice };
  const developer = items.find(({ id }) => id === itemId);
  if (developer?.kind !== 'developer' || developer.state !== 'new') return chosen;
  const clients = items.filter(({ kind, owner }) => kind === 'client' && owner === developer.label);
  const left = Object.entries(chosen).filter(([id]) => !clients.some((client) => client.id === id));
  const kept = choice === 'keep' ? clients.map(({ id }) => [id, 'keep'] as const) : [];
  return Object.fromEntries([...left, ...kept]);
}

/** The document's side of each item, as far as the item can be had at all, the surest way first. */
const THEIRS: readonly ImportChoice[] = ['replace', 'add', 'rename'];

/**
 * Choices for all items at once. `theirs` takes whatever the document has; `mine` changes nothing
 * that is there already, and adds what is new.
 */
export function chooseForAll(
  items: readonly PlanItem[],
  whose: 'mine' | 'theirs' | 'suggested',
): ImportChoices {
  if (whose === 'suggested') return {};
  const chosen = items.flatMap((item) => {
    const choice = whose === 'theirs' ? theirs(item) : mine(item);
    return choice === undefined ? [] : [[item.id, choice] as const];
  });
  return Object.fromEntries(chosen);
}

function theirs(item: PlanItem): ImportChoice | undefined {
  return item.state === 'same' ? undefined : THEIRS.find((one) => item.choices.includes(one));
}

function mine(item: PlanItem): ImportChoice | undefined {
  const wanted = item.state === 'new' ? 'add' : 'keep';
  return item.choices.find((one) => one === wanted);
}

/** Those of some choices that a new plan still offers. */
export function choicesLeft(items: readonly PlanItem[], choices: ImportChoices): ImportChoices {
  const left = items.flatMap((item) => {
    const choice = choices[item.id];
    return choice !== undefined && item.choices.includes(choice) ? [[item.id, choice]] : [];
  });
  return Object.fromEntries(left) as ImportChoices;
}
