import { DAY, HOUR } from '../../shared/clock.ts';
import type { DemoEntry, DemoRecipe } from './demo-recipe.ts';

const LINKS = {
  videoUrl: 'https://roost.example/evening-glow/film',
  productUrl: 'https://roost.example/evening-glow',
  getStartedUrl: 'https://roost.example/evening-glow/start',
};

const ENTRIES: Readonly<Record<string, DemoEntry>> = {
  'en-US': {
    ...LINKS,
    headline: 'A light is on before you are home',
    text: 'Evening Glow knows when somebody is on the way and lights the porch at dusk.\n\nOnce everybody sleeps it turns off what was forgotten. No schedule to keep, no switch to look for in the dark.',
    countries: ['CA', 'GB', 'US'],
    images: [
      { picture: 'porch-dusk', alternative: 'A house at dusk with its porch light on' },
      { picture: 'porch-phone', alternative: 'A phone shows the porch light and two switches' },
      { picture: 'porch-evening', alternative: 'A bird rests on a sofa under a warm lamp' },
    ],
  },
  'nl-NL': {
    ...LINKS,
    headline: 'Er brandt licht voordat je thuis bent',
    text: 'Evening Glow weet wanneer iemand onderweg is en doet in de schemering de lamp bij de voordeur aan.\n\nSlaapt iedereen, dan gaat uit wat vergeten is.',
    countries: ['BE', 'NL'],
    images: [
      { picture: 'porch-dusk', alternative: 'Een huis in de schemering met de lamp aan' },
      { picture: 'porch-evening', alternative: 'Een vogel rust op een bank onder een lamp' },
    ],
  },
  ar: {
    ...LINKS,
    videoUrl: '',
    headline: 'ضوء في انتظارك قبل أن تصل',
    text: 'يعرف Evening Glow متى يكون أحد في الطريق فيضيء المدخل عند الغسق.\n\nوحين ينام الجميع يطفئ ما نسيه أهل البيت.',
    countries: ['AE', 'EG', 'MA'],
    images: [{ picture: 'porch-dusk', alternative: 'بيت عند الغسق ومصباح مدخله مضاء' }],
  },
};

/** Approved and in the Store, in five locales, with a second version that not all have accepted. */
export const EVENING_GLOW: DemoRecipe = {
  owner: 'robin',
  name: 'Evening Glow',
  createdAgo: 41 * DAY,
  categories: ['lighting', 'home-automation'],
  users: '51-1000',
  redirectUris: ['https://roost.example/oauth/callback', 'http://localhost:8080/callback'],
  connectionType: 'cloud-to-cloud',
  permissions: [
    { permission: 'away', access: 'read' },
    { permission: 'camera', access: 'read' },
  ],
  addedLater: { permission: 'camera', ago: 9 * DAY },
  defaultLocale: 'en-US',
  texts: {
    'en-US': {
      description:
        'Evening Glow turns the porch and hall lights on at dusk when somebody is on the way home, and off once the house sleeps.',
      permissionTexts: {
        away: 'Evening Glow reads whether you are home or away, to light the way before you arrive.',
        camera: 'Evening Glow reads when your camera notices somebody, to turn on the porch light.',
      },
    },
    'nl-NL': {
      description:
        'Evening Glow doet de lampen bij de voordeur en in de gang aan als iemand in de schemering naar huis komt, en uit zodra het huis slaapt.',
      permissionTexts: {
        away: 'Evening Glow leest of je thuis of weg bent, om licht te maken voordat je aankomt.',
        camera:
          'Evening Glow leest wanneer je camera iemand opmerkt, om de lamp bij de voordeur aan te doen.',
      },
    },
    'fr-CA': {
      description:
        'Evening Glow allume les lumières de l’entrée à la tombée du jour quand quelqu’un rentre, et les éteint quand la maison dort.',
      permissionTexts: {
        away: 'Evening Glow lit si vous êtes à la maison ou absent, pour éclairer votre arrivée.',
      },
    },
    'es-US': {
      description:
        'Evening Glow enciende las luces de la entrada al anochecer cuando alguien vuelve a casa.',
      permissionTexts: {
        away: 'Evening Glow lee si estás en casa o fuera, para encender la luz antes de que llegues.',
        camera:
          'Evening Glow lee cuándo tu cámara nota a alguien, para encender la luz de la entrada.',
      },
      writtenFrom: 'Evening Glow turns the porch lights on at dusk when somebody comes home.',
    },
    ar: {
      description:
        'يضيء Evening Glow مصابيح المدخل والممر عند الغسق عندما يكون أحد في طريقه إلى البيت، ويطفئها حين ينام الجميع.',
      permissionTexts: {
        away: 'يقرأ Evening Glow ما إذا كنت في البيت أم خارجه، ليضيء الطريق قبل وصولك.',
        camera: 'يقرأ Evening Glow متى تلاحظ الكاميرا أحدًا، ليضيء مصباح المدخل.',
      },
    },
  },
  platforms: [
    {
      kind: 'ios',
      values: {
        bundleId: 'example.roost.evening-glow',
        storeLink: 'https://apps.apple.com/us/app/evening-glow/id1234567890',
      },
    },
    { kind: 'android', values: { packageName: 'example.roost.eveningglow' } },
    { kind: 'web', values: { webAddress: 'https://roost.example/evening-glow/app' } },
  ],
  entries: ENTRIES,
  review: {
    state: 'approved',
    form: {
      delivery:
        'The app is free at the link on the Platforms tab. The account reviewer@roost.example is ready to use; two lamps are connected to it.',
      testing:
        'Set the home to Away, then start an ETA of ten minutes. The porch light turns on five minutes before arrival. Set the home back: the light turns off at 23:00.',
      expectedUsers: '120',
      launchDate: '',
      marketingLinks: ['https://roost.example/evening-glow'],
    },
    steps: [
      {
        event: 'submit',
        ago: 27 * DAY,
      },
      {
        event: 'request-changes',
        ago: 26 * DAY,
        comments: [
          {
            text: 'Please say in the description that the lights also turn off. Users will ask.',
            field: 'description',
          },
        ],
      },
      { event: 'submit', ago: 24 * DAY },
      { event: 'approve', ago: 23 * DAY, userLimit: 120 },
    ],
  },
  talk: [
    {
      from: 'developer',
      ago: 25 * DAY,
      text: 'Thank you. The description says so now, in all five locales.',
    },
    { from: 'reviewer', ago: 25 * DAY - 3 * HOUR, text: 'Good. Please submit it again.' },
    {
      from: 'developer',
      ago: 8 * DAY,
      text: 'We have added the camera permission. Does the listing stay as it is?',
    },
    {
      from: 'reviewer',
      ago: 7 * DAY,
      text: 'It does. Your users were told and are asked to accept the new version.',
    },
  ],
  userLimit: 120,
  grants: { count: 100, current: 85 },
};
