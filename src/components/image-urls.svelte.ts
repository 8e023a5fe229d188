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
  let urls = $state.raw<Readonly<Record<string, string>>>({});

  $effect(() => {
    const pictures = [...read()];
    const before = untrack(() => urls);
    const next = Object.fromEntries(
      pictures.map(({ id, content }) => [id, before[id] ?? URL.createObjectURL(content)]),
    );
    for (const [id, url] of Object.entries(before)) {
      if (next[id] === undefined) URL.revokeObjectURL(url);
    }
    urls = next;
  });

  $effect(() => () => {
    for (const url of Object.values(urls)) URL.revokeObjectURL(url);
  });

  return { of: (id) => urls[id] };
}
