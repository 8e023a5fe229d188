import type { Camera } from '../camera.ts';

/** A camera by the clock. */
export interface CameraNow {
  /** Whether somebody could watch: it is online and streams. */
  readonly isLive: boolean;
  /** What it noticed last; `endedAt` is null while that goes on. */
  readonly lastEvent: Camera['lastEvent'];
  readonly isEventOn: boolean;
}

/** How a camera is at `now` (ms). */
export function cameraNow(camera: Camera, now: number): CameraNow {
  const { lastEvent, isOnline, isStreaming } = camera;
  const endedAt = lastEvent?.endedAt ?? null;
  const isEventOn = lastEvent !== null && (endedAt === null || now < endedAt);
  return {
    isLive: isOnline && isStreaming,
    isEventOn,
    lastEvent: lastEvent === null ? null : { ...lastEvent, endedAt: isEventOn ? null : endedAt },
  };
}
