import { describe, expect, it } from 'vitest';
import { cameraNow } from '../../../src/domain/home/camera-now.ts';
import { camera } from '../../builders/home.ts';

const event = (endedAt: number | null) => ({
  hasSound: false,
  hasMotion: true,
  hasPerson: false,
  startedAt: 1000,
  endedAt,
  activityZoneIds: [],
});

describe('a camera by the clock', () => {
  it.each([
    [null, null, false],
    [event(null), event(null), true],
    [event(5001), event(null), true],
    [event(5000), event(5000), false],
  ])('after %o shows %o, which goes on: %s', (lastEvent, shown, isEventOn) => {
    expect(cameraNow(camera({ lastEvent }), 5000)).toMatchObject({ lastEvent: shown, isEventOn });
  });

  it.each([
    [{}, true],
    [{ isStreaming: false }, false],
    [{ isOnline: false }, false],
  ])('with %o is live: %s', (changes, isLive) => {
    expect(cameraNow(camera(changes), 5000).isLive).toBe(isLive);
  });
});
