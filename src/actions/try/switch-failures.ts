import { failuresOn, type FailureId } from '../../domain/failure-catalog.ts';
import type { SimulatorSettings } from '../../domain/simulator-settings.ts';
import type { Result } from '../../shared/result.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { changeSimulatorSettings } from './change-simulator-settings.ts';

type Switched = Promise<Result<SimulatorSettings, Refusals>>;

/** Switches one failure on or off; the others stay. Gives storage problems only. */
export function switchFailure(workspace: Workspace, id: FailureId, isOn: boolean): Switched {
  return changeSimulatorSettings(workspace, ({ failures }) => {
    const others = [...failuresOn(failures)].filter((one) => one !== id);
    return { failures: isOn ? [...others, id] : others };
  });
}

/** Switches on one failure alone, or none at all. Gives storage problems only. */
export function switchOnly(workspace: Workspace, id: FailureId | null): Switched {
  return changeSimulatorSettings(workspace, { failures: id === null ? [] : [id] });
}
