import type { Camera } from '../../domain/camera.ts';
import type { CameraNow } from '../../domain/home/camera-now.ts';
import { DAY } from '../../shared/clock.ts';
import { deviceFields, type DeviceSubject } from './device-fields.ts';
import { fieldMaker, timestamp, type Field, type Json } from './field.ts';
import { changing, reading } from './opening.ts';

type Subject = DeviceSubject<Camera, CameraNow>;
type LastEvent = NonNullable<Camera['lastEvent']>;

/** Pictures and pages of an event could be opened for this long after it (ours). */
const EVENT_URLS_LAST = 10 * DAY;

const IMAGES = [reading('camera-images')];
const READS = [reading('camera'), ...IMAGES];
const WRITES = [changing('camera'), changing('camera-images')];

const field = fieldMaker<Subject>(READS);

/** A field of the last event; there is none before a camera has noticed anything (ours). */
function eventField(
  name: string,
  type: Field<Subject>['type'],
  value: (event: LastEvent, subject: Subject) => Json,
  reads = READS,
): Field<Subject> {
  const ofSubject = (subject: Subject): Json | undefined =>
    subject.state.lastEvent === null ? undefined : value(subject.state.lastEvent, subject);
  return field(`last_event.${name}`, type, 'doc', ofSubject, { reads });
}

/** The home screen stands for the page of the camera, which was at home.nest.com (ours). */
const webUrl = ({ base }: Subject): string => new URL('../#/home', base).href;
const appUrl = ({ device }: Subject): string => `nestmobile://cameras/${device.id}`;

/** Our own pictures below `sandbox/` (rulings: addresses of the simulator). */
const picture =
  (file: string) =>
  ({ base, device }: Subject): string =>
    new URL(`snapshots/${encodeURIComponent(device.id)}/${file}`, base).href;
const snapshot = picture('snapshot.svg');

/** Fields of `devices.cameras.ID`; those of pictures and sharing need Camera + Images [doc]. */
export const CAMERA_FIELDS: readonly Field<Subject>[] = [
  ...deviceFields<Subject>('camera', READS),
  field('is_streaming', 'boolean', 'doc', ({ state }) => state.isLive, {
    writes: WRITES,
  }),
  field('is_audio_input_enabled', 'boolean', 'doc', ({ device }) => device.isAudioInputEnabled),
  field('last_is_online_change', 'timestamp', 'doc', ({ device }) =>
    timestamp(device.onlineChangedAt),
  ),
  field('is_video_history_enabled', 'boolean', 'doc', ({ device }) => device.isVideoHistoryEnabled),
  field('web_url', 'string', 'doc', webUrl),
  field('app_url', 'string', 'doc', appUrl),
  field('is_public_share_enabled', 'boolean', 'doc', ({ device }) => device.isPublicShareEnabled, {
    reads: IMAGES,
  }),
  field(
    'activity_zones',
    'array',
    'doc',
    ({ device }) => device.activityZones.map(({ name, id }) => ({ name, id })),
    { reads: IMAGES },
  ),
  // Nobody has a link to what is not shared (ours).
  field(
    'public_share_url',
    'string',
    'doc',
    (one) => (one.device.isPublicShareEnabled ? webUrl(one) : ''),
    { reads: IMAGES },
  ),
  field('snapshot_url', 'string', 'doc', snapshot, { reads: IMAGES }),
  eventField('has_sound', 'boolean', ({ hasSound }) => hasSound),
  eventField('has_motion', 'boolean', ({ hasMotion }) => hasMotion),
  eventField('has_person', 'boolean', ({ hasPerson }) => hasPerson),
  eventField('start_time', 'timestamp', ({ startedAt }) => timestamp(startedAt)),
  eventField('end_time', 'timestamp', ({ endedAt }) => timestamp(endedAt)),
  eventField('urls_expire_time', 'timestamp', ({ startedAt }) =>
    timestamp(startedAt + EVENT_URLS_LAST),
  ),
  eventField('web_url', 'string', (_event, one) => webUrl(one)),
  eventField('app_url', 'string', (_event, one) => appUrl(one)),
  eventField('image_url', 'string', (_event, one) => picture('event.svg')(one), IMAGES),
  eventField(
    'animated_image_url',
    'string',
    (_event, one) => picture('event-animated.svg')(one),
    IMAGES,
  ),
  eventField(
    'activity_zone_ids',
    'array',
    ({ activityZoneIds }) => activityZoneIds.map(String),
    IMAGES,
  ),
];
