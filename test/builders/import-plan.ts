import type { ImportPlan, PlanItem } from '../../src/transfer/import-plan.ts';

const NOTHING = { clients: 0, grants: 0, messages: 0, mails: 0, images: 0, structures: 0 };

/** An item of a plan: a new client of Ada's unless it is said otherwise. */
export function planItem(id: string, changes: Partial<PlanItem> = {}): PlanItem {
  return {
    id: `client:${id}`,
    kind: 'client',
    recordId: id,
    label: id,
    state: 'new',
    clash: null,
    choices: ['add', 'keep'],
    owner: 'ada@example.com',
    belongings: NOTHING,
    ...changes,
  };
}

/** A developer in a plan, known by the address. */
export function planDeveloper(email: string, changes: Partial<PlanItem> = {}): PlanItem {
  const own = { id: `developer:${email}`, kind: 'developer', owner: '' } as const;
  return planItem(email, { ...own, ...changes });
}

/** A plan for some items. */
export function importPlan(
  items: readonly PlanItem[],
  changes: Partial<ImportPlan> = {},
): ImportPlan {
  return {
    scope: 'workspace',
    isRaw: false,
    hasSecrets: true,
    exportedAt: Date.UTC(2024, 0, 3, 12),
    appVersion: '1.2.3',
    workspaceName: 'Garden',
    items,
    unknownKeys: { first: [], count: 0 },
    setAside: [],
    setAsideCount: 0,
    ...changes,
  };
}
