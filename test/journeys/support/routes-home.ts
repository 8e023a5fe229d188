import type { Page } from '@playwright/test';
import { homeUser, structure } from '../../builders/home.ts';
import type { Route } from './routes.ts';
import { signedIn } from './world.ts';
import { homeWorld, lived } from './world-home.ts';

const HOME = '#/home';
const NOW = Date.now();
const HOUR = 3_600_000;

/** Opens the settings of a device, by its place in the picture. */
const open = (at: number) => async (page: Page) => {
  await page.locator('#home-picture .rooms [popovertarget]').nth(at).click();
  await page.locator('[popover]:popover-open').waitFor();
};

/** The home in the states worth looking at. */
export const HOME_ROUTES: readonly Route[] = [
  { name: 'home', hash: HOME, world: homeWorld() },
  {
    name: 'home-emergency',
    hash: HOME,
    world: homeWorld({
      smokeAlarms: lived(NOW).smokeAlarms.map((one) => ({ ...one, smokeAlarmState: 'emergency' })),
    }),
    open: open(2),
  },
  { name: 'home-thermostat', hash: HOME, world: homeWorld(), open: open(0) },
  {
    name: 'home-away',
    hash: HOME,
    world: homeWorld({
      away: 'away',
      timeZone: lived(NOW + 12 * HOUR).timeZone,
      trips: [
        { id: 'trip', clientId: 'gone', arrivesFrom: NOW + HOUR, arrivesUntil: NOW + 9 * HOUR },
      ],
    }),
  },
  {
    name: 'home-empty',
    hash: HOME,
    world: {
      ...signedIn(),
      homeUsers: [homeUser()],
      structures: [structure({ timeZone: 'UTC', thermostats: [], smokeAlarms: [], cameras: [] })],
    },
    open: async (page) => {
      await page.locator('main article > header button.primary').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'home-nowhere',
    hash: HOME,
    world: { ...signedIn(), homeUsers: [homeUser()] },
    open: async (page) => {
      await page.locator('main section button.primary').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
];
