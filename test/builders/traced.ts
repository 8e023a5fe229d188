import { expect, vi } from 'vitest';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { Workspace } from '../../src/storage/workspace.ts';

/** The trace once it holds so many exchanges: an answer does not wait until it is kept. */
export function traced({ database }: Workspace, count: number): Promise<Exchange[]> {
  return vi.waitFor(async () => {
    const kept = await database.exchanges.toArray();
    expect(kept).toHaveLength(count);
    return kept;
  });
}
