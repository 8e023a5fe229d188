import fc from 'fast-check';
import { HOME_NAME_LIMIT } from '../../src/domain/home-limits.ts';
import type { HomeUser } from '../../src/domain/home-user.ts';
import { furnished, newHomeUser, newStructure } from '../../src/domain/new-home.ts';
import { STRUCTURE_LIMIT, type Structure } from '../../src/domain/structure.ts';
import { countingRandom } from './random.ts';
import { acceptedText, address, moment } from './typed-arbitrary.ts';

/** The simulated homes of a workspace, and the people in them. */
interface Homes {
  readonly homeUsers: HomeUser[];
  readonly structures: Structure[];
}

const place = { countryCode: 'CH', postalCode: '8001', timeZone: 'Europe/Zurich' };

/** Homes as the app itself could have made them: two people at most, the second a guest too. */
export function homes(): fc.Arbitrary<Homes> {
  const name = acceptedText({ limit: HOME_NAME_LIMIT, singleLine: true, names: true });
  const person = fc.record({ name, email: address(), locale: fc.constantFrom('en-US', 'he-IL') });
  return fc
    .record({
      people: fc.array(person, { maxLength: 2 }),
      owned: fc.array(fc.tuple(name, fc.boolean()), { maxLength: STRUCTURE_LIMIT }),
      now: moment(),
    })
    .map(({ people, owned, now }) => {
      const making = { now, random: countingRandom() };
      const homeUsers = people.map((input) => newHomeUser(input, making));
      const [owner, guest] = homeUsers;
      if (owner === undefined) return { homeUsers, structures: [] };
      const structures = owned.map(([called, isFurnished]) => {
        const bare = newStructure({ name: called, ...place }, owner.id, making);
        const home = isFurnished ? furnished(bare, owner.locale, making) : bare;
        return { ...home, memberIds: guest === undefined ? [] : [guest.id] };
      });
      return { homeUsers, structures };
    });
}
