import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { signUp, verify } from './support/account.ts';
import { DEVELOPER, putRecords, readTable } from './support/storage.ts';
import { aClient, grants, signedIn, UNVERIFIED, type World } from './support/world.ts';

const EXAMPLE = 'robin@awesomest.example';
const CLIENTS = [aClient(1), aClient(2, { name: 'Hearth' })];
const OWNER: World = { ...signedIn(), clients: CLIENTS };

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const email = (page: Page) => page.getByRole('textbox', { name: 'E-mail address' });
const account = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name });

async function open(page: Page, hash: string, world: World): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto(`./${hash}`);
  await page.reload();
}

/** Opens the sign-up form from the welcome page, as a newcomer would. */
async function startSignUp(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Create a developer account' }).click();
  await expect(heading(page, 'Create a developer account')).toBeFocused();
}

test('signs up in two steps and checks nothing but the address', async ({ page }) => {
  await startSignUp(page);
  const step = page.getByRole('list', { name: 'Steps' }).locator('[aria-current=step]');
  await expect(step).toHaveText(/Contact information/u);
  await email(page).fill('  Ada@EXAMPLE.com ');
  await page.getByLabel('First name').fill('🏡');
  await page.getByLabel('Phone number').fill('no phone');
  await page.keyboard.press('Enter');
  await expect(step).toHaveText(/Company information/u);
  await expect(page.getByRole('heading', { name: 'Company information' })).toBeFocused();
  await page.getByLabel('Company URL').fill('not a web address');
  await page.getByText('Company address (optional)').click();
  await page.getByLabel('Postal code').fill('none');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Phone number')).toHaveValue('no phone');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Create account' }).click();

  await expect(heading(page, 'Verify your address')).toBeFocused();
  await expect(page.getByText('Welcome! A mail with your code is in the inbox.')).toBeVisible();
  expect(await readTable(page, 'developers')).toMatchObject([
    {
      email: 'Ada@EXAMPLE.com',
      firstName: '🏡',
      phone: 'no phone',
      companyUrl: 'not a web address',
      postalCode: 'none',
      verifiedAt: null,
    },
  ]);
});

test('fills in the example with one click, and spares what was typed', async ({ page }) => {
  await startSignUp(page);
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(email(page)).toHaveValue(EXAMPLE);
  await email(page).fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('The Awesomest Company');
  await page.getByLabel('Company name').fill('');
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  const question = page.getByRole('dialog', { name: 'Keep what you have typed?' });
  await question.getByRole('button', { name: 'Fill only the empty fields' }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('The Awesomest Company');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('We have put a mail for ada@example.com')).toBeVisible();
});

test('keeps a half-filled sign-up over a reload', async ({ page }) => {
  await startSignUp(page);
  await email(page).fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Company name').fill('Bird & Sons');
  await page.reload();
  await expect(page.getByText('We kept what you had typed here.')).toBeVisible();
  await expect(page.getByLabel('Company name')).toHaveValue('Bird & Sons');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(email(page)).toHaveValue('');
});

const REFUSED_ADDRESSES: readonly [typed: string, told: string, marked?: string][] = [
  ['ada', 'An @ is missing.'],
  ['ada@b@example.com', 'There is more than one @.', '@'],
  ['@example.com', 'Nothing stands before the @.'],
  ['ada@', 'Nothing stands after the @.'],
  ['ada@example', 'example has no dot', 'example'],
  ['.ada@example.com', '“.” cannot stand there before the @.', '.'],
  ['ada..b@example.com', '“..” cannot stand there before the @.', '..'],
  ['ada@-example.com', '“-example.com” is not a domain name.', '-example.com'],
  ['ada@exam ple.com', 'There is a space inside the address.', ' '],
  [`${'a'.repeat(65)}@example.com`, 'The address is longer than mail can carry.'],
  ['ada\u0007@example.com', 'There is a control character in the text.', '\u0007'],
  ['ada\u202e@example.com', 'A hidden character turns the writing direction around', '\u202e'],
  [' ada@EXAMPLE.com', 'ada@example.com already belongs to a developer'],
];

test('refuses each kind of address that cannot be one, and lets go once it is mended', async ({
  page,
}) => {
  await open(page, '#/sign-up', signedIn());
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('An e-mail address is needed.')).toBeVisible();
  await expect(email(page)).toBeFocused();
  for (const [typed, told, marked] of REFUSED_ADDRESSES) {
    await test.step(JSON.stringify(typed), async () => {
      await email(page).fill(typed);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText(told)).toBeVisible();
      await expect(email(page)).toHaveAccessibleDescription(new RegExp(told.slice(0, 12), 'u'));
      await expect(email(page)).toBeFocused();
      if (marked !== undefined) expect(await page.locator('mark').textContent()).toBe(marked);
      await email(page).fill('用户@例子.广告');
      await expect(page.getByText(told)).toBeHidden();
    });
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Create account' })).toBeVisible();
});

test('asks to verify a changed address anew while existing clients stay', async ({ page }) => {
  await open(page, '#/profile', OWNER);
  await expect(page.getByText('Verified', { exact: true })).toBeVisible();
  await email(page).fill('ada@new.example');
  await expect(page.getByRole('alert').getByText('counts as not verified until')).toBeVisible();
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('A mail to verify ada@new.example is in the inbox.')).toBeVisible();
  await expect(page.getByText('Not verified', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'OAuth Clients' }).click();
  await expect(page.getByRole('link', { name: 'Hearth' })).toBeVisible();
  await expect(page.getByText('Verify your address first')).toBeVisible();
  await verify(page);
  await expect(page.getByText('ada@new.example is verified.')).toBeVisible();
  expect(await readTable(page, 'clients')).toHaveLength(2);
});

test('keeps a profile that changes nothing but other fields verified', async ({ page }) => {
  await open(page, '#/profile', signedIn());
  await page.getByLabel('Company name').fill('Bird & Sons');
  await email(page).fill('ada@EXAMPLE.com');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('Your profile is updated.')).toBeVisible();
  await expect(page.getByText('Verified', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Company name')).toHaveValue('Bird & Sons');
});

test('holds several developers, each with clients and an inbox of their own', async ({ page }) => {
  await open(page, '#/clients', OWNER);
  await account(page, 'ada@example.com').click();
  await page.getByRole('link', { name: 'Add a developer' }).click();
  await expect(page.getByText('This adds a developer beside ada@example.com.')).toBeVisible();
  await signUp(page, 'bob@example.com');
  await page.getByRole('link', { name: 'OAuth Clients' }).click();
  await expect(page.getByText('Your first client starts here')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inbox 1 unread mail' })).toBeVisible();

  await account(page, 'bob@example.com').click();
  await page.getByRole('list', { name: 'Switch to' }).getByRole('button').click();
  await expect(page.getByRole('link', { name: 'Hearth' })).toBeVisible();
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await expect(page.getByText('Mail of this sandbox for ada@example.com.')).toBeVisible();
  await expect(page.getByText('No mail', { exact: true })).toBeVisible();

  await account(page, 'ada@example.com').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('This workspace has developers already')).toBeVisible();
  await page.reload();
  await account(page, 'Account').click();
  await page.getByRole('button', { name: 'bob@example.com' }).click();
  await expect(page.getByText('Your first client starts here')).toBeVisible();
});

/** Everything that may go with an account, and somebody else's client. */
const CROWDED: World = {
  ...OWNER,
  developers: [
    DEVELOPER,
    { ...DEVELOPER, id: 'developer-bob', email: 'bob@example.com', emailKey: 'bob@example.com' },
  ],
  clients: [...CLIENTS, { ...aClient(3, { name: 'Bob’s Bell' }), ownerId: 'developer-bob' }],
  grants: grants(aClient(1), 30),
  mails: UNVERIFIED.mails ?? [],
  verifications: UNVERIFIED.verifications ?? [],
  drafts: [{ id: `${DEVELOPER.id}/create-client`, values: { name: 'Gate' }, updatedAt: 0 }],
};
const TABLES = ['developers', 'clients', 'grants', 'mails', 'verifications', 'drafts'];

async function everything(page: Page): Promise<unknown> {
  const tables = [];
  for (const table of TABLES) tables.push([table, await readTable(page, table)]);
  return Object.fromEntries(tables);
}

async function deleteAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete account' }).click();
  const question = page.getByRole('dialog', { name: 'Delete ada@example.com?' });
  await question.getByRole('textbox').fill('ada@example.com');
  await question.getByRole('button', { name: 'Delete account' }).click();
  await expect(page.getByText('The account ada@example.com is deleted.')).toBeVisible();
}

test('deletes an account once its address is typed, says what goes, and brings all back', async ({
  page,
}) => {
  await open(page, '#/profile', CROWDED);
  const before = await everything(page);
  await page.getByRole('button', { name: 'Delete account' }).click();
  const question = page.getByRole('dialog', { name: 'Delete ada@example.com?' });
  for (const one of [
    'The profile of ada@example.com',
    '2 clients:',
    'Porch Light 1',
    'Hearth',
    '30 authorized users of these clients',
    'One mail',
    'One draft',
  ]) {
    await expect(question.getByText(one)).toBeVisible();
  }
  await expect(question.getByText('Bob’s Bell')).toBeHidden();
  await question.getByRole('textbox').fill('bob@example.com');
  await question.getByRole('button', { name: 'Delete account' }).click();
  await expect(question.getByText('That is not the address of this account.')).toBeVisible();
  await page.keyboard.press('Escape');

  await deleteAccount(page);
  await expect(heading(page, 'Welcome to Birdhouse')).toBeVisible();
  expect(await readTable(page, 'clients')).toMatchObject([{ name: 'Bob’s Bell' }]);
  for (const table of ['grants', 'mails', 'verifications', 'drafts']) {
    expect(await readTable(page, table), table).toEqual([]);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The account ada@example.com is back.')).toBeVisible();
  await expect(account(page, 'ada@example.com')).toBeVisible();
  expect(await everything(page)).toEqual(before);
});

test('takes the undo away with the next change', async ({ page }) => {
  await open(page, '#/profile', CROWDED);
  await deleteAccount(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await signUp(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('reads and deletes mails, and brings a deleted one back', async ({ page }) => {
  await open(page, '#/inbox', UNVERIFIED);
  await expect(page.getByText('One unread mail')).toBeVisible();
  await page.getByRole('link', { name: 'Please verify your address' }).click();
  await expect(heading(page, 'Please verify your address')).toBeFocused();
  await page.getByRole('link', { name: 'Back to the inbox' }).click();
  await expect(page.getByText('Everything is read')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Delete “Please verify your address”/u }).click();
  await expect(page.getByText('No mail', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Please verify your address' })).toBeVisible();
});
