import { expect, it } from 'vitest';
import { homeUserSchema } from '../../src/domain/home-user.ts';
import { furnished, newHomeUser, newStructure, usualScale } from '../../src/domain/new-home.ts';
import { structureSchema } from '../../src/domain/structure.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';
import { homeUserBreach, structureBreach } from '../../src/transfer/home-rules.ts';

const making = { now: 1000, random: secureRandom };
const place = { name: 'Home', countryCode: 'CH', postalCode: '8001', timeZone: 'Europe/Zurich' };

it('makes a person that every rule passes', () => {
  const made = newHomeUser({ name: 'Ada', email: 'ada@example.com', locale: 'de-CH' }, making);
  expect(homeUserSchema.safeParse(made).success).toBe(true);
  expect(homeUserBreach(made)).toBeNull();
});

it('furnishes a structure so that every rule passes', () => {
  const bare = newStructure(place, 'ada', making);
  const home = furnished(bare, 'de-CH', making);
  expect(structureSchema.safeParse(home).success).toBe(true);
  expect(structureBreach(home)).toBeNull();
  expect([home.thermostats.length, home.smokeAlarms.length, home.cameras.length]).toEqual([
    2, 2, 1,
  ]);
  expect(home.id).toMatch(/^[A-Za-z\d]{54}$/u);
  expect(home.cameras[0]?.id).toMatch(/^[A-Za-z\d]{32}$/u);
  expect(home.thermostats.map(({ scale }) => scale)).toEqual(['C', 'C']);
  expect(bare.thermostats).toEqual([]);
});

it('shows degrees as people of the country know them', () => {
  expect(usualScale({ countryCode: 'US' })).toBe('F');
  expect(usualScale({ countryCode: 'NL' })).toBe('C');
});
