import { MINUTE } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Camera } from '../camera.ts';
import { problem, type Problem } from '../problem.ts';

/** How long what a camera notices goes on (ours). */
const EVENT_TIME = MINUTE;

/** What a camera notices at once. */
export interface Noticed {
  readonly hasMotion: boolean;
  readonly hasSound: boolean;
  readonly hasPerson: boolean;
}

/** What somebody switches of a camera; of these a client can write `isStreaming` alone [doc]. */
export type CameraSwitches = Partial<
  Pick<
    Camera,
    | 'isStreaming'
    | 'isOnline'
    | 'isAudioInputEnabled'
    | 'isVideoHistoryEnabled'
    | 'isPublicShareEnabled'
  >
>;

/**
 * A camera with its switches set at `now` (ms); a stream that ends is the end of what it notices.
 * Gives camera/offline for a stream without a connection (ours).
 */
export function changeCamera(
  camera: Camera,
  switches: CameraSwitches,
  now: number,
): Result<Camera, Problem> {
  const changed = { ...camera, ...switches };
  if (switches.isStreaming !== undefined && !changed.isOnline) {
    return err(problem('camera/offline', {}, { field: 'isStreaming' }));
  }
  const isLive = changed.isOnline && changed.isStreaming;
  return ok({
    ...changed,
    onlineChangedAt: changed.isOnline === camera.isOnline ? camera.onlineChangedAt : now,
    lastEvent: isLive ? changed.lastEvent : ended(changed.lastEvent, now),
  });
}

/**
 * A camera that notices something at `now` (ms): a person moves, too (ours). It goes on for a
 * minute, in all its zones. Gives camera/offline, camera/not-streaming and camera/nothing (ours).
 */
export function noticeOnCamera(
  camera: Camera,
  { hasMotion, hasSound, hasPerson }: Noticed,
  now: number,
): Result<Camera, Problem> {
  if (!camera.isOnline) return err(problem('camera/offline', {}));
  if (!camera.isStreaming) return err(problem('camera/not-streaming', {}));
  if (!hasMotion && !hasSound && !hasPerson) return err(problem('camera/nothing', {}));
  return ok({
    ...camera,
    lastEvent: {
      hasSound,
      hasPerson,
      hasMotion: hasMotion || hasPerson,
      startedAt: now,
      endedAt: now + EVENT_TIME,
      activityZoneIds: camera.activityZones.map(({ id }) => id),
    },
  });
}

function ended(event: Camera['lastEvent'], now: number): Camera['lastEvent'] {
  if (event === null) return null;
  return { ...event, endedAt: Math.min(event.endedAt ?? now, now) };
}
