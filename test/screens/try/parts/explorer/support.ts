import { apiTree, type ApiNode } from '../../../../../src/simulator/api/api-tree.ts';
import { structure } from '../../../../builders/home.ts';

const WRITES = [{ permission: 'thermostat', access: 'read/write', version: 6 } as const];

/** The tree of Grace's home for a client that writes thermostats; without a token if so wished. */
export function graceTree({ isAnybodys = false } = {}): ApiNode {
  const holding = { chosen: WRITES, accepted: isAnybodys ? null : WRITES };
  return apiTree({ holding, structures: isAnybodys ? null : [structure()], now: 0 });
}

export const WARM = structure().thermostats[0]!.id;
export const HOME = structure().id;
