import { describe, expect, it } from 'vitest';
import { readHomeAnswer } from '../../src/domain/home-answer.ts';

describe('the answer of the root', () => {
  it('holds the version and the thermostats', () => {
    const thermostat = { device_id: 'a', name_long: 'Hallway', target_temperature_f: 68, more: 1 };
    const answer = {
      metadata: { client_version: 2, access_token: 'c.1' },
      devices: { thermostats: { a: thermostat }, cameras: {} },
    };
    expect(readHomeAnswer(answer)).toEqual({
      clientVersion: 2,
      thermostats: [{ device_id: 'a', name_long: 'Hallway', target_temperature_f: 68 }],
    });
  });

  it.each([{}, { metadata: {} }, { devices: {} }])('may lack all of it: %j', (answer) => {
    expect(readHomeAnswer(answer)).toEqual({ clientVersion: null, thermostats: [] });
  });

  it.each([null, 'x', { devices: 1 }, { metadata: { client_version: '2' } }])(
    'is none: %j',
    (answer) => {
      expect(readHomeAnswer(answer)).toBeUndefined();
    },
  );
});
