import { describe, expect, it } from 'vitest';
import { changeCamera, noticeOnCamera } from '../../../src/domain/home/change-camera.ts';
import { camera } from '../../builders/home.ts';

const NOW = 5000;
const nothing = { hasMotion: false, hasSound: false, hasPerson: false };

describe('a camera', () => {
  it.each([
    [{}, { isStreaming: false }, { isStreaming: false, onlineChangedAt: 1000 }],
    [{}, { isOnline: false }, { isOnline: false, onlineChangedAt: NOW }],
    [{ isOnline: false }, { isOnline: true, isStreaming: true }, { onlineChangedAt: NOW }],
    [{}, { isAudioInputEnabled: false }, { isAudioInputEnabled: false }],
  ])('with %o after %o has %o', (changes, switches, expected) => {
    const result = changeCamera(camera(changes), switches, NOW);
    expect(result).toMatchObject({ ok: true, value: expected });
  });

  it('cannot be switched without a connection', () => {
    const result = changeCamera(camera({ isOnline: false }), { isStreaming: true }, NOW);
    expect(result).toMatchObject({ ok: false, error: { code: 'camera/offline' } });
  });

  it('notices a person, who moves, for a minute', () => {
    const noticed = noticeOnCamera(camera(), { ...nothing, hasPerson: true }, NOW);
    if (!noticed.ok) throw new Error(noticed.error.code);
    const { lastEvent } = noticed.value;
    expect(lastEvent).toEqual({
      hasSound: false,
      hasMotion: true,
      hasPerson: true,
      startedAt: NOW,
      endedAt: NOW + 60_000,
      activityZoneIds: [1],
    });
    const dark = changeCamera(noticed.value, { isStreaming: false }, NOW + 1);
    expect(dark).toMatchObject({ value: { lastEvent: { endedAt: NOW + 1 } } });
    const later = changeCamera(noticed.value, { isStreaming: false }, NOW + 90_000);
    expect(later).toMatchObject({ value: { lastEvent: { endedAt: NOW + 60_000 } } });
  });

  it.each([
    [{ isOnline: false }, { ...nothing, hasMotion: true }, 'camera/offline'],
    [{ isStreaming: false }, { ...nothing, hasMotion: true }, 'camera/not-streaming'],
    [{}, nothing, 'camera/nothing'],
  ])('with %o refuses %o: %s', (changes, noticed, code) => {
    const result = noticeOnCamera(camera(changes), noticed, NOW);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });
});
