import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { listDevelopers } from '../../../src/queries/developers.ts';
import { listMails } from '../../../src/queries/mails.ts';
import SignUp from '../../../src/screens/account/SignUp.svelte';
import { useWorld } from './support/stage.ts';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const typeEmail = async (text: string) =>
  user.type(await screen.findByRole('textbox', { name: 'E-mail address' }), text);

describe('signing up', () => {
  const world = useWorld();

  it('makes the developer in two steps and leads to the verification', async () => {
    world.show(SignUp);
    await typeEmail('ada@example.com');
    await user.type(field('First name'), 'Ada');
    await press('Continue');
    expect(screen.getByRole('heading', { name: 'Company information' })).toHaveFocus();
    await user.type(field('Company name'), 'Engines');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Nepal');
    await press('Create account');
    await waitFor(() => {
      expect(location.hash).toBe('#/verify');
    });
    const [developer] = await listDevelopers(world.workspace);
    expect(developer).toMatchObject({
      email: 'ada@example.com',
      firstName: 'Ada',
      companyName: 'Engines',
      country: 'NP',
      verifiedAt: null,
    });
    expect(await listMails(world.workspace, developer?.id ?? '')).toHaveLength(1);
  });

  it.each([
    ['', 'An e-mail address is needed.'],
    ['ada', 'An @ is missing.'],
  ])('stays at the first step with the address “%s”', async (address, message) => {
    world.show(SignUp);
    const email = await screen.findByRole('textbox', { name: 'E-mail address' });
    if (address !== '') await user.type(email, address);
    await press('Continue');
    await waitFor(() => {
      expect(email).toHaveFocus();
    });
    expect(email).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(screen.queryByRole('button', { name: 'Create account' })).toBeNull();
  });

  it('shows a problem when the field is left and takes it back once it is mended', async () => {
    world.show(SignUp);
    await typeEmail('ada@example');
    expect(screen.queryByText(/has no dot/u)).toBeNull();
    await user.tab();
    expect(screen.getByText(/has no dot/u)).toBeVisible();
    await typeEmail('.com');
    expect(screen.queryByText(/has no dot/u)).toBeNull();
  });

  it('takes anything in every other field', async () => {
    world.show(SignUp);
    await typeEmail('ada@example.com');
    await user.type(field('Phone number'), 'a pigeon');
    await press('Continue');
    await user.type(field('Company URL'), 'not a site');
    await press('Create account');
    await waitFor(async () => {
      const [developer] = await listDevelopers(world.workspace);
      expect(developer).toMatchObject({ phone: 'a pigeon', companyUrl: 'not a site' });
    });
  });

  it('refuses the address of another developer', async () => {
    await world.register('ada@example.com');
    world.show(SignUp);
    await typeEmail('ada@EXAMPLE.com');
    await press('Continue');
    expect(screen.getByText(/already belongs to a developer/u)).toBeVisible();
    expect(screen.getByText(/adds a developer beside ada@example.com/u)).toBeVisible();
  });

  it('asks for no password and says who keeps the data', async () => {
    world.show(SignUp);
    expect(await screen.findByRole('heading', { name: 'No password, on purpose' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'You keep the data' })).toBeVisible();
    expect(document.querySelector('input[type=password]')).toBeNull();
  });
});

describe('the example', () => {
  const world = useWorld();

  it('fills an empty form with one click', async () => {
    world.show(SignUp);
    await screen.findByRole('textbox', { name: 'E-mail address' });
    await press('Fill in an example');
    expect(field('E-mail address')).toHaveValue('robin@awesomest.example');
    await press('Continue');
    expect(field('Company name')).toHaveValue('The Awesomest Company');
  });

  it('takes another address when its own is taken', async () => {
    await world.register('robin@awesomest.example');
    world.show(SignUp);
    await screen.findByRole('textbox', { name: 'E-mail address' });
    await press('Fill in an example');
    expect(field('E-mail address')).toHaveValue('robin+2@awesomest.example');
  });

  it.each([
    ['Fill only the empty fields', 'ada@example.com', 'Robin'],
    ['Replace everything', 'robin@awesomest.example', 'Robin'],
    ['Cancel', 'ada@example.com', ''],
  ])('asks before it touches what was typed: %s', async (answer, address, firstName) => {
    world.show(SignUp);
    await typeEmail('ada@example.com');
    await press('Fill in an example');
    expect(field('E-mail address')).toHaveValue('ada@example.com');
    await press(answer);
    expect(field('E-mail address')).toHaveValue(address);
    expect(field('First name')).toHaveValue(firstName);
  });
});

describe('a half-filled sign-up', () => {
  const world = useWorld();

  async function leaveHalfFilled(): Promise<void> {
    world.show(SignUp);
    await typeEmail('ada@example.com');
    await press('Continue');
    await user.type(field('Company name'), 'Engines');
    await waitFor(async () => {
      const [draft] = await world.workspace.database.drafts.toArray();
      expect(draft?.values).toMatchObject({ step: 'company', values: { companyName: 'Engines' } });
    });
    cleanup();
  }

  it('is there again after a reload, at its step', async () => {
    await leaveHalfFilled();
    world.show(SignUp);
    expect(await screen.findByText(/kept what you had typed/u)).toBeVisible();
    expect(field('Company name')).toHaveValue('Engines');
    await press('Back');
    expect(field('E-mail address')).toHaveValue('ada@example.com');
  });

  it('can be thrown away', async () => {
    await leaveHalfFilled();
    world.show(SignUp);
    await user.click(await screen.findByRole('button', { name: 'Start over' }));
    expect(field('E-mail address')).toHaveValue('');
    await waitFor(async () => {
      expect(await world.workspace.database.drafts.count()).toBe(0);
    });
  });

  it('stays on screen, with the reason, when the browser closes the data', async () => {
    world.show(SignUp);
    await typeEmail('ada@example.com');
    await press('Continue');
    world.workspace.database.close();
    await press('Create account');
    expect((await screen.findAllByText(/closed the data/u)).length).toBeGreaterThan(0);
    await press('Back');
    expect(field('E-mail address')).toHaveValue('ada@example.com');
  });
});
