import { untrack } from 'svelte';

interface Picture {
  readonly id: string;
  readonly content: Blob;
}

/**
 * Addresses by which the page shows images, one per image, given back when the image or the
 * component goes. `read` is followed. Must be called while a component is being set up.
 */
export function imageUrls(read: () => Iterable<Picture>): {
  /** The address of an image; undefined while it is not there. */
  readonly of: (id: string) => string | undefined;
} {
  let urls = $state.raw<ReadonlyMap<string, string>>(new Map());

  $effect(() => {
    const pictures = [...read()];
    const before = untrack(() => urls);
    const next = new Map(
      pictures.map(({ id, content }) => [id, before.get(id) ?? URL.createObjectURL(content)]),
    );
    for (const [id, url] of before) if (!next.has(id)) URL.revokeObjectURL(url);
    urls = next;
  });

  $effect(() => () => {
    for (const url of urls.values()) URL.revokeObjectURL(url);
  });

  return { of: (id) => urls.get(id) };
}
