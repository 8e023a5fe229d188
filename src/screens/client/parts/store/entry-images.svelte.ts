import { readImageFile } from '../../../../actions/read-image-file.ts';
import type { Form } from '../../../../components/form.svelte.ts';
import type { Image } from '../../../../domain/image.ts';
import { LIMITS } from '../../../../domain/limits.ts';
import { problem, type Problem } from '../../../../domain/problem.ts';
import type { StoreEntryInput } from '../../../../domain/store-entry-input.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';
import { findImages } from '../../../../queries/images.ts';
import { live } from '../../../../queries/live.svelte.ts';
import type { useWorkspace } from '../../../../queries/workspace-context.ts';

/** The images of an entry's form: those stored, and those chosen since. */
export interface EntryImages {
  /** Every image the form shows, in no order. */
  readonly all: readonly Image[];
  /** Those the form shows that were chosen here and are not saved yet. */
  readonly pending: readonly Image[];
  /** Why files were refused, the last time some were given. */
  readonly refusals: readonly Problem[];
  readonly isReading: boolean;
  /** Takes files into the form, those that may be. */
  readonly take: (files: Iterable<File>) => Promise<void>;
  /** Forgets why files were refused. */
  readonly dismiss: () => void;
}

/** The images of a form; `kept` are those of its draft. Call it while a component is set up. */
export function entryImages(
  workspace: ReturnType<typeof useWorkspace>,
  form: Pick<Form<StoreEntryInput, Coded>, 'values'>,
  kept: readonly Image[],
): EntryImages {
  let chosen = $state.raw(kept);
  let refusals = $state.raw<readonly Problem[]>([]);
  let reading = $state(0);

  const shown = $derived(form.values.images.map(({ image }) => image));
  const stored = live(() => {
    const ids = shown;
    return () => findImages(workspace, ids);
  });
  const pending = $derived(chosen.filter(({ id }) => shown.includes(id)));
  const isPending = (id: string): boolean => pending.some((image) => image.id === id);
  const all = $derived([
    ...pending,
    ...[...(stored.current?.values() ?? [])].filter(({ id }) => !isPending(id)),
  ]);

  async function add(file: File): Promise<Problem | null> {
    const read = await readImageFile(workspace, file);
    if (!read.ok) return read.error;
    const image = read.value;
    if (!(await isPicture(image.content))) return problem('image/damaged', { file: file.name });
    if (shown.includes(image.id)) return problem('image/already-here', { file: file.name });
    if (shown.length >= LIMITS.storeImages) {
      return problem('image/no-room', { file: file.name, limit: LIMITS.storeImages });
    }
    chosen = [...chosen.filter(({ id }) => id !== image.id), image];
    form.values.images.push({ image: image.id, alternative: '' });
    return null;
  }

  return {
    get all() {
      return all;
    },
    get pending() {
      return pending;
    },
    get refusals() {
      return refusals;
    },
    get isReading() {
      return reading > 0;
    },
    take: async (files) => {
      refusals = [];
      reading += 1;
      for (const file of files) {
        const refusal = await add(file);
        if (refusal !== null) refusals = [...refusals, refusal];
      }
      reading -= 1;
    },
    dismiss: () => {
      refusals = [];
    },
  };
}

/** Whether the browser can draw it: bytes in the right order may still be no picture. */
async function isPicture(content: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(content)).close();
    return true;
  } catch {
    return false;
  }
}
