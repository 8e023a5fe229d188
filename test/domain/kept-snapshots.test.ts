import { expect, it } from 'vitest';
import { snapshotsToDrop } from '../../src/domain/kept-snapshots.ts';
import type { SnapshotReason } from '../../src/domain/snapshot.ts';

const one = (order: number, workspaceId: string, reason: SnapshotReason = 'asked') => ({
  id: `${workspaceId}${String(order)}`,
  order,
  workspaceId,
  reason,
});
const many = (count: number, workspaceId: string, first = 1) =>
  Array.from({ length: count }, (_, index) => one(first + index, workspaceId));

it('keeps the newest five of a workspace, in whatever order they come', () => {
  expect(snapshotsToDrop(many(5, 'a'), ['a'])).toEqual([]);
  const all = [...many(7, 'a'), ...many(2, 'b', 8)];
  expect(snapshotsToDrop(all, ['a', 'b']).sort()).toEqual(['a1', 'a2']);
  expect(snapshotsToDrop(all.reverse(), ['a', 'b']).sort()).toEqual(['a1', 'a2']);
});

it('keeps the newest twenty of all', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].flatMap((id, index) => many(5, id, 1 + index * 5));
  expect(snapshotsToDrop(all, []).sort()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
});

it('counts no beginning, and keeps it as long as its workspace', () => {
  const all = [one(1, 'a', 'start'), ...many(6, 'a', 2)];
  expect(snapshotsToDrop(all, ['a'])).toEqual(['a2']);
});

it('drops the beginning of a deleted workspace with its last other snapshot', () => {
  const others = ['b', 'c', 'd', 'e'].flatMap((id, index) => many(5, id, 10 + index * 5));
  const all = [one(1, 'a', 'start'), one(2, 'a', 'delete'), ...others];
  expect(snapshotsToDrop(all, ['b'])).toEqual(['a2', 'a1']);
  expect(snapshotsToDrop(all, ['a'])).toEqual(['a2']);
  // One that is just being made is not listed yet.
  expect(snapshotsToDrop([one(1, 'n', 'start'), ...many(6, 'b', 2)], ['b'])).toEqual(['b2']);
});
