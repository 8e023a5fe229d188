import type { DeveloperInput } from '../../../domain/developer.ts';
import { INPUT_NAMES, inputFrom } from './developer-input.ts';

const FIELDS = {
  firstName: 'Robin',
  lastName: 'Martin',
  phone: '+1 555 0100',
  companyName: 'The Awesomest Company',
  companyUrl: 'https://awesomest.example',
  country: 'US',
  companySize: 'individual',
  companyType: 'software-provider',
  street: '1 Birdhouse Lane',
  suite: '2nd floor',
  city: 'Springfield',
  state: 'Oregon',
  postalCode: '97477',
};

/** The example developer, under an address that is not among those taken. */
export function exampleDeveloper(taken: readonly string[]): DeveloperInput {
  let email = 'robin@awesomest.example';
  for (let count = 2; taken.includes(email); count += 1) {
    email = `robin+${String(count)}@awesomest.example`;
  }
  return { email, ...FIELDS };
}

/** Whether something typed would be changed by the example. */
export function overwrites(typed: DeveloperInput, example: DeveloperInput): boolean {
  return INPUT_NAMES.some((name) => typed[name].trim() !== '' && typed[name] !== example[name]);
}

/** What was typed, with the example in the empty fields only. */
export function fillEmpty(typed: DeveloperInput, example: DeveloperInput): DeveloperInput {
  return inputFrom((name) => (typed[name].trim() === '' ? example[name] : typed[name]));
}
