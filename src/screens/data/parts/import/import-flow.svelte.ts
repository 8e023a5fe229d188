import type {
  Difference,
  ImportChoice,
  ImportChoices,
  Imported,
  ImportPlan,
  ImportProgress,
  ImportSession,
  ImportTarget,
} from '../../../../actions/import/import-session.ts';
import { checkWorkspaceName } from '../../../../domain/workspace-name.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';
import type { Arrival, Destination, ImportNews, ImportStep } from './import-step.ts';
import { choicesLeft, withChoice } from './plan-choices.ts';

/** Work that takes longer than this (ms) shows how far it is. */
const SLOW = 500;

interface Tools {
  readonly start: (onProgress: (progress: ImportProgress) => void) => ImportSession;
  /** Where a document goes unless something else is chosen. */
  readonly suggest: (plan: ImportPlan, isShared: boolean) => Promise<Destination>;
}

/** One document on its way in, from choosing it to what became of it. */
export interface ImportFlow {
  readonly step: ImportStep;
  readonly work: 'reading' | 'writing' | null;
  readonly progress: ImportProgress | null;
  /** The work has taken long enough to show how far it is. */
  readonly isSlow: boolean;
  readonly news: ImportNews;
  readonly choices: ImportChoices;
  /** What speaks against the choices, or refused the import. */
  readonly problems: readonly Coded[];
  destination: Destination;
  readonly open: (arrival: Arrival) => Promise<void>;
  readonly choose: (itemId: string, choice: ImportChoice) => void;
  readonly chooseAll: (choices: ImportChoices) => void;
  readonly differences: (itemId: string) => Promise<readonly Difference[]>;
  readonly confirm: () => Promise<void>;
  /** Stops the work; nothing of it stays. */
  readonly cancel: () => void;
  /** Goes back to before the import; gives what refuses that. */
  readonly undo: (imported: Imported) => Promise<readonly Coded[]>;
  /** Back to choosing. */
  readonly leave: () => void;
  /** Lets go of everything; for when the screen goes. */
  readonly end: () => void;
}

/** Somebody else was quicker: what was planned no longer fits what is there. */
function isChanged(refusals: readonly Coded[]): boolean {
  return refusals.some(({ code }) => code === 'import/target-changed');
}

/** Drives one import at a time. Nothing is written before `confirm`. */
export function createImportFlow({ start, suggest }: Tools): ImportFlow {
  let step = $state.raw<ImportStep>({ at: 'choosing' });
  let work = $state.raw<'reading' | 'writing' | null>(null);
  let progress = $state.raw<ImportProgress | null>(null);
  let isSlow = $state(false);
  let news = $state.raw<ImportNews>(null);
  let choices = $state.raw<ImportChoices>({});
  let problems = $state.raw<readonly Coded[]>([]);
  let destination = $state.raw<Destination>({ kind: 'here', name: '', isShared: false });

  let session: ImportSession | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Rises whenever what is under way no longer counts. */
  let run = 0;
  let checks = 0;

  function begin(kind: 'reading' | 'writing'): number {
    clearTimeout(timer);
    work = kind;
    progress = null;
    timer = setTimeout(() => (isSlow = true), SLOW);
    run += 1;
    return run;
  }

  function rest(): void {
    clearTimeout(timer);
    work = null;
    progress = null;
    isSlow = false;
  }

  function letGo(): void {
    session?.close();
    session = null;
    run += 1;
    rest();
  }

  /** Reads a document and plans; gives whether there is a plan. */
  async function read(arrival: Arrival): Promise<boolean> {
    letGo();
    const mine = begin('reading');
    const refuse = (refusals: readonly Coded[], source: Blob | string | null): false => {
      if (mine !== run) return false;
      letGo();
      step = { at: 'refused', arrival, refusals, source };
      return false;
    };
    const loaded = await arrival.load();
    if (mine !== run) return false;
    if (!loaded.ok) return refuse(loaded.error, null);
    const { source, isShared } = loaded.value;
    session = start((now) => {
      if (work !== null) progress = now;
    });
    const opened = await session.open(source);
    if (!opened.ok) return refuse(opened.error, source);
    if (mine !== run) return false;
    const isAgain = step.at === 'planned';
    const suggested = isAgain ? destination : await suggest(opened.value, isShared);
    if (mine !== run) return false;
    destination = suggested;
    choices = choicesLeft(opened.value.items, choices);
    step = { at: 'planned', arrival, plan: opened.value };
    rest();
    await check();
    return true;
  }

  async function check(): Promise<void> {
    checks += 1;
    const mine = checks;
    const found = (await session?.check(choices)) ?? [];
    if (mine === checks) problems = found;
  }

  async function planAgain(arrival: Arrival, why: ImportNews): Promise<void> {
    if (await read(arrival)) news = why;
  }

  async function confirm(): Promise<void> {
    if (step.at !== 'planned' || session === null || work !== null) return;
    const { arrival } = step;
    const { kind, name, isShared } = destination;
    const wrongName = kind === 'beside' ? checkWorkspaceName(name) : [];
    if (wrongName.length > 0) {
      problems = wrongName;
      return;
    }
    const target: ImportTarget = kind === 'here' ? { kind } : { kind, name, isShared };
    news = null;
    const mine = begin('writing');
    const result = await session.apply(target, choices);
    const isStopped = mine !== run;
    rest();
    if (result.ok) {
      // What was committed before it could be stopped is there, and is owned up to.
      if (isStopped) news = 'tooLate';
      step = { at: 'done', imported: result.value, target };
    } else if (isStopped) await planAgain(arrival, 'stopped');
    else if (isChanged(result.error)) {
      await planAgain(arrival, 'changed');
    } else problems = result.error;
  }

  function choose(next: ImportChoices): void {
    choices = next;
    news = null;
    void check();
  }

  function goTo(at: 'choosing', why: ImportNews): void {
    letGo();
    choices = {};
    problems = [];
    news = why;
    step = { at };
  }

  return {
    get step() {
      return step;
    },
    get work() {
      return work;
    },
    get progress() {
      return progress;
    },
    get isSlow() {
      return isSlow;
    },
    get news() {
      return news;
    },
    get choices() {
      return choices;
    },
    get problems() {
      return problems;
    },
    get destination() {
      return destination;
    },
    set destination(next) {
      destination = next;
    },
    open: async (arrival) => {
      goTo('choosing', null);
      await read(arrival);
    },
    choose: (itemId, choice) => {
      if (step.at === 'planned') choose(withChoice(step.plan.items, choices, itemId, choice));
    },
    chooseAll: choose,
    differences: async (itemId) => (await session?.differences(itemId)) ?? [],
    confirm,
    cancel: () => {
      if (work === 'writing') {
        // The plan is made again once it is known whether anything was written.
        session?.close();
        run += 1;
      } else goTo('choosing', 'stopped');
    },
    undo: async (imported) => {
      const result = await imported.undo?.();
      if (result?.ok === false) return result.error;
      // It may be undone from a message, long after something else was begun.
      if (step.at === 'done' && step.imported === imported) goTo('choosing', 'undone');
      return [];
    },
    leave: () => {
      goTo('choosing', null);
    },
    end: letGo,
  };
}
