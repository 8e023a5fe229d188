import { DAY, HOUR } from '../../shared/clock.ts';
import type { DemoRecipe } from './demo-recipe.ts';

/** PIN-based and just begun: nothing beyond what the create form asks for. */
const ATTIC_BREEZE: DemoRecipe = {
  owner: 'robin',
  name: 'Attic Breeze',
  createdAgo: 3 * DAY,
  categories: ['hvac'],
  users: 'individual',
  redirectUris: [],
  connectionType: 'app-to-cloud',
  permissions: [{ permission: 'thermostat', access: 'read/write' }],
  defaultLocale: 'en-US',
  texts: {
    'en-US': {
      description: 'Attic Breeze runs the fan under the roof before the bedrooms get too warm.',
      permissionTexts: {
        thermostat:
          'Attic Breeze reads the temperature and runs the fan to keep your bedrooms cool.',
      },
    },
  },
  platforms: [],
  entries: {},
  review: { state: 'not-started', form: null, steps: [] },
  talk: [],
  userLimit: 50,
  grants: { count: 3, current: 3 },
};

/** In review, with the answer still to come. */
const SMOKE_WHISTLE: DemoRecipe = {
  owner: 'robin',
  name: 'Smoke Whistle',
  createdAgo: 19 * DAY,
  categories: ['safety-and-security', 'sensors'],
  users: '51-1000',
  redirectUris: ['https://whistle.example/callback'],
  connectionType: 'cloud-to-cloud',
  permissions: [
    { permission: 'smoke-co-alarm', access: 'read' },
    { permission: 'away', access: 'read' },
  ],
  defaultLocale: 'en-US',
  texts: {
    'en-US': {
      description:
        'Smoke Whistle tells your neighbours when a smoke alarm sounds while you are away, and tells them again when it is over.',
      permissionTexts: {
        'smoke-co-alarm':
          'Smoke Whistle reads your smoke alarms, to call a neighbour when one sounds.',
        away: 'Smoke Whistle reads whether you are home, to call nobody when you can see for yourself.',
      },
    },
    'nl-NL': {
      description:
        'Smoke Whistle waarschuwt je buren als er een rookmelder afgaat terwijl je weg bent, en opnieuw als het voorbij is.',
      permissionTexts: {
        'smoke-co-alarm':
          'Smoke Whistle leest je rookmelders, om een buur te bellen als er een afgaat.',
        away: 'Smoke Whistle leest of je thuis bent, om niemand te bellen als je het zelf ziet.',
      },
    },
  },
  platforms: [
    { kind: 'ios', values: { bundleId: 'example.whistle.app' } },
    { kind: 'android', values: { packageName: 'example.whistle.app' } },
  ],
  entries: {},
  review: {
    state: 'in-review',
    form: {
      delivery:
        'Both apps come as test builds; the invitation was sent to the address of the review team. No purchase is needed.',
      testing:
        'Press the test button of an alarm while the home is Away. The neighbour gets a call within a minute, and a second one when the alarm has ended.',
      expectedUsers: '500',
      launchDate: '',
      marketingLinks: ['https://whistle.example'],
    },
    steps: [{ event: 'submit', ago: 4 * HOUR }],
  },
  talk: [
    {
      from: 'developer',
      ago: 3 * HOUR,
      text: 'The phone number of the test neighbour is in the testing instructions of the invitation.',
    },
  ],
  userLimit: 50,
  grants: { count: 27, current: 27 },
};

/** Sent back with remarks that have not been read yet. */
const GARDEN_GATEKEEPER: DemoRecipe = {
  owner: 'robin',
  name: 'Garden Gatekeeper',
  createdAgo: 30 * DAY,
  categories: ['locks-and-doors', 'sprinklers-and-outdoor'],
  users: '2-50',
  redirectUris: ['gatekeeper://connected', 'https://gate.example/callback'],
  connectionType: 'cloud-to-cloud',
  permissions: [{ permission: 'camera', access: 'read' }],
  defaultLocale: 'en-US',
  texts: {
    'en-US': {
      description: 'Garden Gatekeeper opens the garden gate for people you know.',
      permissionTexts: { camera: 'Garden Gatekeeper reads your camera.' },
    },
    ar: {
      description: 'يفتح Garden Gatekeeper بوابة الحديقة لمن تعرفهم.',
      permissionTexts: {},
    },
  },
  platforms: [
    {
      kind: 'hardware',
      values: { productName: 'Gate opener G2', webAddress: 'https://gate.example/g2' },
    },
    { kind: 'web', values: { webAddress: 'https://gate.example/app' } },
  ],
  entries: {
    'en-US': {
      headline: 'The gate that knows your friends',
      text: 'Garden Gatekeeper sees who is at the gate and opens it for those on your list.',
      videoUrl: '',
      productUrl: 'https://gate.example',
      getStartedUrl: 'https://gate.example/start',
      countries: ['GB', 'IE'],
      images: [
        { picture: 'garden-gate', alternative: 'A green garden gate with a camera beside it' },
      ],
    },
  },
  review: {
    state: 'changes-requested',
    form: {
      delivery: 'One gate opener is on its way to you by post, with a frame to mount it on.',
      testing: 'Stand before the camera. The gate opens within two seconds if you are on the list.',
      expectedUsers: '200',
      launchDate: '',
      marketingLinks: [],
    },
    steps: [
      { event: 'submit', ago: 3 * DAY },
      {
        event: 'request-changes',
        ago: 2 * DAY,
        comments: [
          {
            text: 'The description of this permission does not say what it is for. Please finish the sentence.',
            field: 'permission.camera',
          },
          {
            text: 'How does somebody get on the list? A line about it would help users to trust the gate.',
            field: 'description',
          },
        ],
      },
    ],
  },
  talk: [
    {
      from: 'reviewer',
      ago: 5 * HOUR,
      text: 'The gate opener has arrived. We will look at it as soon as you submit again.',
      isUnread: true,
    },
  ],
  userLimit: 50,
  grants: { count: 12, current: 12 },
};

export const ROBINS_CLIENTS = [ATTIC_BREEZE, SMOKE_WHISTLE, GARDEN_GATEKEEPER] as const;
