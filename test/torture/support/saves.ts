import type { Locator, Page } from '@playwright/test';
import { DAY } from '../../../src/shared/clock.ts';
import { fillClient } from '../../journeys/support/create-form.ts';
import type { Chance } from './chance.ts';
import { changed, type Facts } from './facts.ts';

/** Something that a user saves through the app's own screens. */
export interface Save {
  /** Brings the page to where only the last press is missing. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly button: (page: Page) => Locator;
  /** What tells the user that it is saved. */
  readonly told: (page: Page) => Locator;
  /** What is stored afterwards, all of it at once. */
  readonly apply: (facts: Facts) => Facts;
}

interface Known {
  readonly name: string;
  readonly id: string;
}

/** The clients there are, so that a save can go to their addresses. */
export type Ids = ReadonlyMap<string, string>;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Goes to an address by way of the list, so that nothing of the place before is taken for it. */
async function goTo(page: Page, hash: string, there: Locator): Promise<void> {
  const go = (address: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  await go('#/clients');
  await heading(page, 'OAuth Clients').waitFor();
  await go(hash);
  await there.waitFor();
}

/** A new client; the kept form goes in the same breath. */
function create(name: string): Save {
  return {
    prepare: async (page) => {
      await goTo(page, '#/clients/new', button(page, 'Create'));
      await fillClient(page, name);
    },
    button: (page) => button(page, 'Create'),
    told: (page) => heading(page, name),
    apply: (facts) => {
      const description = 'Turns the porch light on before you come home.';
      const made = { name, description, sent: [], replies: 0 };
      return changed(facts, { clients: [...facts.clients, made] });
    },
  };
}

/** A text of an existing client. */
function describe({ name, id }: Known, text: string): Save {
  return {
    prepare: async (page) => {
      await goTo(page, `#/clients/${id}/overview/edit`, heading(page, `Edit ${name}`));
      await box(page, 'Description').fill(text);
    },
    button: (page) => button(page, 'Update'),
    told: (page) => page.getByText(text, { exact: true }),
    apply: (facts) =>
      changed(facts, {
        clients: facts.clients.map((one) =>
          one.name === name ? { ...one, description: text } : one,
        ),
      }),
  };
}

/** A message, with the reply and the mail that come of it. */
function send({ name, id }: Known, text: string): Save {
  return {
    prepare: async (page) => {
      await goTo(page, `#/clients/${id}/messages`, box(page, 'Your message'));
      await box(page, 'Your message').fill(text);
    },
    button: (page) => button(page, 'Send'),
    told: (page) => page.getByRole('log', { name: 'Messages' }).getByText(text, { exact: true }),
    apply: (facts) =>
      changed(facts, {
        mails: facts.mails + 1,
        clients: facts.clients.map((one) =>
          one.name === name
            ? { ...one, sent: [...one.sent, text].toSorted(), replies: one.replies + 1 }
            : one,
        ),
      }),
  };
}

/** A client with its messages, and what was typed about it. */
function remove({ name, id }: Known): Save {
  const question = (page: Page) => page.getByRole('dialog', { name: `Delete ${name}?` });
  return {
    prepare: async (page) => {
      await goTo(page, `#/clients/${id}/overview/edit`, heading(page, `Edit ${name}`));
      await button(page, 'Delete').click();
      await question(page).getByRole('textbox').fill(name);
    },
    button: (page) => question(page).getByRole('button', { name: 'Delete' }),
    told: (page) => page.getByText(`${name} is deleted.`),
    apply: (facts) => changed(facts, { clients: facts.clients.filter((one) => one.name !== name) }),
  };
}

/** The workspace's clock, a day on from where it is now (ms ahead). */
function forward(offset: number): Save {
  const tomorrow = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  return {
    prepare: (page) => goTo(page, '#/settings', button(page, '1 day forward')),
    button: (page) => button(page, '1 day forward'),
    told: (page) => {
      const day = tomorrow.format(Date.now() + offset + DAY);
      return page.locator('main').getByRole('status').filter({ hasText: day });
    },
    apply: (facts) => changed(facts, { clockOffset: facts.clockOffset + DAY }),
  };
}

/** A save that is possible now, by chance. `number` is told in what it saves. */
export function chooseSave(chance: Chance, facts: Facts, ids: Ids, number: number): Save {
  const known = facts.clients.flatMap(({ name }) => {
    const id = ids.get(name);
    return id === undefined ? [] : [{ name, id }];
  });
  const some = () => chance.oneOf(known);
  const kinds = ['forward', ...(known.length > 0 ? ['describe', 'describe', 'send', 'send'] : [])];
  if (facts.clients.length < 10) kinds.push('create', 'create');
  if (known.length > 2) kinds.push('remove');
  switch (chance.oneOf(kinds)) {
    case 'create':
      return create(`Client ${number}`);
    case 'describe':
      return describe(some(), `Text ${number}.`);
    case 'send':
      return send(some(), `Message ${number}`);
    case 'remove':
      return remove(some());
    default:
      return forward(facts.clockOffset);
  }
}
