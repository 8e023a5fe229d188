import { expect, it } from 'vitest';
import { camera, HALLWAY } from '../../builders/home.ts';
import { wholeTree } from '../../../src/simulator/api/readable-tree.ts';
import { BASE, fullStructure, valueAt, view } from '../support/view.ts';

const fieldsOf = (changes: Parameters<typeof camera>[0]) => {
  const one = camera(changes);
  const tree = wholeTree(view({ structures: [fullStructure({ cameras: [one] })] }));
  return valueAt(tree, ['devices', 'cameras', one.id]);
};

const { id, lastEvent } = fullStructure().cameras[0]!;
const SNAPSHOTS = `${BASE}snapshots/${id}/`;

it('reads as a camera of the service did', () => {
  expect(fieldsOf({ lastEvent })).toEqual({
    device_id: id,
    software_version: '210-600062',
    structure_id: fullStructure().id,
    where_id: HALLWAY,
    where_name: 'Hallway',
    name: 'Hallway',
    name_long: 'Hallway Camera',
    is_online: true,
    is_streaming: true,
    is_audio_input_enabled: true,
    last_is_online_change: '1970-01-01T00:00:01.000Z',
    is_video_history_enabled: true,
    web_url: 'https://sandbox.example/birdhouse/#/home',
    app_url: `nestmobile://cameras/${id}`,
    is_public_share_enabled: false,
    activity_zones: [{ name: 'Door', id: 1 }],
    public_share_url: '',
    snapshot_url: `${SNAPSHOTS}snapshot.svg`,
    last_event: {
      has_sound: false,
      has_motion: true,
      has_person: false,
      start_time: '2023-11-14T22:12:20.000Z',
      end_time: '2023-11-14T22:12:50.000Z',
      urls_expire_time: '2023-11-24T22:12:20.000Z',
      web_url: 'https://sandbox.example/birdhouse/#/home',
      app_url: `nestmobile://cameras/${id}`,
      image_url: `${SNAPSHOTS}event.svg`,
      animated_image_url: `${SNAPSHOTS}event-animated.svg`,
      activity_zone_ids: ['1'],
    },
  });
});

it('has no last event before it noticed anything', () => {
  expect(fieldsOf({})).not.toHaveProperty('last_event');
});

it('does not stream without a connection, and shares where it is told to', () => {
  expect(fieldsOf({ isOnline: false, isPublicShareEnabled: true })).toMatchObject({
    is_streaming: false,
    public_share_url: 'https://sandbox.example/birdhouse/#/home',
  });
});
