import { DAY } from '../../shared/clock.ts';
import type { DemoRecipe } from './demo-recipe.ts';

/** Full to the last user, and withdrawn from review. */
const TIDE_CHARGE: DemoRecipe = {
  owner: 'wren',
  name: 'Tide Charge',
  createdAgo: 60 * DAY,
  categories: ['energy', 'automotive'],
  users: '1001-10000',
  redirectUris: ['https://tidewater.example/connect'],
  connectionType: 'cloud-to-cloud',
  permissions: [
    { permission: 'energy', access: 'read' },
    { permission: 'eta-read', access: 'read' },
  ],
  defaultLocale: 'en-US',
  texts: {
    'en-US': {
      description:
        'Tide Charge charges the car when the sea turns the mills and power is plentiful, and is done before you leave.',
      permissionTexts: {
        energy: 'Tide Charge reads the peak hours of your utility, to charge the car outside them.',
        'eta-read': 'Tide Charge reads when you will be home, to have the charger ready.',
      },
    },
    'fr-CA': {
      description:
        'Tide Charge recharge la voiture quand la marée fait tourner les turbines, et finit avant votre départ.',
      permissionTexts: {
        energy:
          'Tide Charge lit les heures de pointe de votre fournisseur, pour recharger en dehors.',
        'eta-read': 'Tide Charge lit l’heure de votre retour, pour préparer la borne.',
      },
    },
  },
  platforms: [
    {
      kind: 'windows',
      values: {
        webAddress: 'https://tidewater.example/charge',
        storeLink: 'https://apps.microsoft.com/detail/9TIDECHARGE1',
      },
    },
  ],
  entries: {},
  review: {
    state: 'withdrawn',
    form: {
      delivery: 'The program is at the address on the Platforms tab. A charger is simulated by it.',
      testing: 'Open the tide table, choose tomorrow, and start a charge. It waits for high water.',
      expectedUsers: '5000',
      launchDate: '',
      marketingLinks: ['https://tidewater.example/charge'],
    },
    steps: [
      { event: 'submit', ago: 13 * DAY },
      { event: 'withdraw', ago: 13 * DAY - DAY / 4 },
    ],
  },
  talk: [
    {
      from: 'developer',
      ago: 13 * DAY - DAY / 3,
      text: 'We found a mistake in the tide table of tomorrow. We withdraw and come back.',
    },
  ],
  userLimit: 50,
  grants: { count: 50, current: 50 },
};

/** Not yet anywhere; its texts begin in Dutch. */
const SUPPER_BELL: DemoRecipe = {
  owner: 'wren',
  name: 'Supper Bell',
  createdAgo: 2 * DAY,
  categories: ['appliances'],
  users: '2-50',
  redirectUris: ['supperbell://back'],
  connectionType: 'app-to-cloud',
  permissions: [{ permission: 'away', access: 'read/write' }],
  defaultLocale: 'nl-NL',
  texts: {
    'nl-NL': {
      description: 'Supper Bell roept iedereen aan tafel als het eten klaar is.',
      permissionTexts: {
        away: 'Supper Bell leest wie er thuis is en zet het huis op Thuis, om voor iedereen te dekken.',
      },
    },
    'en-US': {
      description: 'Supper Bell calls everybody to the table when the food is ready.',
      permissionTexts: {},
    },
  },
  platforms: [],
  entries: {},
  review: { state: 'not-started', form: null, steps: [] },
  talk: [],
  userLimit: 50,
  grants: { count: 0, current: 0 },
};

export const WRENS_CLIENTS = [TIDE_CHARGE, SUPPER_BELL] as const;
