import type { Developer } from '../../domain/developer.ts';
import { DAY } from '../../shared/clock.ts';
import type { Random } from '../../shared/random.ts';

type Invented = Pick<
  Developer,
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'companyName'
  | 'companyUrl'
  | 'country'
  | 'companySize'
  | 'companyType'
  | 'city'
>;

const ROBIN: Invented = {
  email: 'robin@roost.example',
  firstName: 'Robin',
  lastName: 'Hale',
  companyName: 'Roost & Rafter',
  companyUrl: 'https://roost.example',
  country: 'GB',
  companySize: '2-10',
  companyType: 'software-provider',
  city: 'Whitby',
};

const WREN: Invented = {
  email: 'wren@tidewater.example',
  firstName: 'Wren',
  lastName: 'Okafor',
  companyName: 'Tidewater Energy Club',
  companyUrl: 'https://tidewater.example',
  country: 'CA',
  companySize: '11-50',
  companyType: 'utility',
  city: 'Wolfville',
};

/** The two developers of the demo, verified long before `now` (ms). */
export function demoDevelopers(
  now: number,
  random: Random,
): { readonly robin: Developer; readonly wren: Developer } {
  const make = (invented: Invented): Developer => ({
    phone: '',
    street: '',
    suite: '',
    state: '',
    postalCode: '',
    ...invented,
    id: random.uuid(),
    emailKey: invented.email,
    verifiedAt: now - 90 * DAY,
    dismissed: [],
    createdAt: now - 90 * DAY,
    revision: 1,
  });
  return { robin: make(ROBIN), wren: make(WREN) };
}
