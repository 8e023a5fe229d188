import type { PlanItem } from '../../../../actions/import/import-session.ts';

/** Which items are shown: all, those that need a decision, or those in one state. */
export type PlanFilter = 'all' | 'decide' | PlanItem['state'];

/** The filters, in the order in which they are offered. */
export const PLAN_FILTERS: readonly PlanFilter[] = [
  'all',
  'decide',
  'new',
  'different',
  'clash',
  'same',
];

/** The workspace itself, or a developer with the clients that belong to it. */
export interface PlanGroup {
  /** The developer's address; empty for the workspace. */
  readonly owner: string;
  /** The developer or workspace itself; undefined where the filter leaves it out. */
  readonly head: PlanItem | undefined;
  readonly clients: readonly PlanItem[];
}

/** Whether a filter lets an item through. */
function passes(item: PlanItem, filter: PlanFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'decide') return item.state === 'different' || item.state === 'clash';
  return item.state === filter;
}

/** How many items each filter would show. */
export function filterCounts(items: readonly PlanItem[]): Record<PlanFilter, number> {
  const counts = { all: 0, decide: 0, new: 0, different: 0, clash: 0, same: 0 };
  for (const item of items) {
    counts.all += 1;
    counts[item.state] += 1;
    if (passes(item, 'decide')) counts.decide += 1;
  }
  return counts;
}

/** The items that a filter lets through and in which a text is found, in the plan's order. */
export function findItems(
  items: readonly PlanItem[],
  filter: PlanFilter,
  wanted: string,
): PlanItem[] {
  const text = wanted.trim().toLocaleLowerCase();
  return items.filter(
    (item) =>
      passes(item, filter) &&
      (text === '' ||
        item.label.toLocaleLowerCase().includes(text) ||
        item.owner.toLocaleLowerCase().includes(text)),
  );
}

/** Puts clients under their developers, each group where its first item stands. */
export function groupItems(items: readonly PlanItem[]): PlanGroup[] {
  const groups = new Map<string, { head: PlanItem | undefined; clients: PlanItem[] }>();
  for (const item of items) {
    const owner = ownerOf(item);
    const group = groups.get(owner) ?? { head: undefined, clients: [] };
    groups.set(owner, group);
    if (item.kind === 'client') group.clients.push(item);
    else group.head = item;
  }
  return [...groups].map(([owner, group]) => ({ owner, ...group }));
}

function ownerOf(item: PlanItem): string {
  if (item.kind === 'workspace') return '';
  return item.kind === 'developer' ? item.label : item.owner;
}
