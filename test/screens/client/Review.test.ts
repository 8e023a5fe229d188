import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerReviewNow } from '../../../src/actions/answer-review-now.ts';
import { saveDraft } from '../../../src/actions/save-draft.ts';
import { setReviewByHand } from '../../../src/actions/set-review-by-hand.ts';
import { reviewFormId, submitReview } from '../../../src/actions/submit-review.ts';
import type { Client } from '../../../src/domain/client.ts';
import { GUIDELINES } from '../../../src/domain/review-guidelines.ts';
import type { ReviewForm } from '../../../src/domain/review.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import OverviewEdit from '../../../src/screens/client/OverviewEdit.svelte';
import Review from '../../../src/screens/client/Review.svelte';
import { reviewable, reviewForm } from '../../builders/review.ts';
import { reviewOf } from '../../builders/review-world.ts';
import { must } from '../../builders/workspace.ts';
import { field, fill, user, verified } from '../clients/support.ts';
import { useClientWorld } from './support.ts';

const world = useClientWorld();
/** Presses what says this; looking roles up takes long on a page of so many controls. */
const click = async (text: string) => user.click(await screen.findByText(text));
const region = (name: string) => screen.findByRole('region', { name });

beforeEach(() => loadAreas(['platforms', 'review']));

/** A client that may be submitted, of the developer who is signed in. */
async function stored(changes: Partial<Client> = {}): Promise<Client> {
  const owner = await verified(world);
  const client = reviewable({ ownerId: owner.id, ...changes });
  await world.workspace.database.clients.add(client);
  return client;
}

async function inReview(form: Partial<ReviewForm> = {}): Promise<Client> {
  const { id } = await stored();
  return must(await submitReview(world.workspace, id, reviewForm(form)));
}

describe('the form', () => {
  it('is submitted once it is complete, and shows what was submitted', async () => {
    const { id, ownerId } = await stored();
    const kept = reviewForm({ delivery: '', checklist: { '1.3': 'not-applicable' } });
    must(await saveDraft(world.workspace, ownerId, reviewFormId(id), kept));
    world.show(Review, { id });
    await user.click(await screen.findByLabelText('Delivery'));
    await user.paste('<script>alert(1)</script> is shown as typed.');
    await click('Answer the rest with Pass');
    await click('Submit for review');
    // The whole page is drawn anew, which a busy machine takes its time for.
    expect(await screen.findByText('IN REVIEW', {}, { timeout: 4000 })).toBeVisible();
    expect(screen.getByText('<script>alert(1)</script> is shown as typed.')).toBeVisible();
    expect(screen.getByText('12 Pass, 0 No, 1 Not applicable')).toBeVisible();
  });

  it('says what is missing and goes to the first of it', async () => {
    const { id } = await stored();
    world.show(Review, { id });
    await click('Submit for review');
    const count = GUIDELINES.length + 3;
    expect(await screen.findByText(`${count} things to mend in the form`)).toBeVisible();
    await waitFor(async () => expect(await field('Delivery')).toHaveFocus());
    expect((await reviewOf(world.workspace, id)).state).toBe('not-started');
  });

  it('begins with what was kept, without what is gone', async () => {
    const { id, ownerId } = await stored();
    const kept = reviewForm({ testing: 'Half a', platforms: ['gone'], expectedUsers: '7' });
    must(await saveDraft(world.workspace, ownerId, reviewFormId(id), kept));
    world.show(Review, { id });
    expect(await field('Testing instructions')).toHaveValue('Half a');
    expect(await field('Expected users')).toHaveValue('7');
    expect(screen.getByRole('checkbox', { name: /^iOS/u })).toBeChecked();
    expect(screen.getByText(/We kept what you had typed/u)).toBeVisible();
  });

  it.each(['x', { delivery: 1 }])(
    'begins empty when what was kept is no form: %j',
    async (values) => {
      const { id, ownerId } = await stored();
      must(await saveDraft(world.workspace, ownerId, reviewFormId(id), values));
      world.show(Review, { id });
      expect(await field('Delivery')).toHaveValue('');
    },
  );
});

describe('the pre-flight', () => {
  it('keeps the form back while it has errors, and leads to each field', async () => {
    const { id, ownerId } = await stored({ supportUrl: '', platforms: [] });
    const kept = reviewForm({ platforms: [] });
    must(await saveDraft(world.workspace, ownerId, reviewFormId(id), kept));
    world.show(Review, { id });
    const findings = within(await region('Pre-flight'));
    expect(findings.getByText('One error keeps it back')).toBeVisible();
    const links = findings.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `#/clients/${id}/overview/edit?field=supportUrl`,
      `#/clients/${id}/platforms`,
    ]);
    await click('Submit for review');
    expect(await screen.findByText(/The pre-flight has an error/u)).toBeVisible();
    expect((await reviewOf(world.workspace, id)).state).toBe('not-started');
  });

  it('follows what is typed', async () => {
    const { id } = await stored();
    world.show(Review, { id });
    expect(await screen.findByText('Nothing found. Ready to submit.')).toBeVisible();
    await fill('Contact', ' ');
    expect(await screen.findByText('Nobody can be reached about questions.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Go to: Contact' }));
    expect(await field('Contact')).toHaveFocus();
  });
});

describe('an answer', () => {
  it('shows what must change, with the way there, and the form filled as before', async () => {
    const { id } = await inReview({ testing: 'Try.' });
    world.show(Review, { id });
    expect(await screen.findByRole('timer')).toHaveTextContent(/^2[34] hr/u);
    must(await answerReviewNow(world.workspace, id));
    const remarks = within(await region('What the reviewer says'));
    expect(remarks.getByText('Must change')).toBeVisible();
    expect(remarks.getByRole('link', { name: 'Go to: Testing instructions' })).toHaveAttribute(
      'href',
      `#/clients/${id}/review?field=review.testing`,
    );
    expect(await field('Testing instructions')).toHaveValue('Try.');
    expect(screen.getByRole('button', { name: 'Submit again' })).toBeVisible();
  });

  it('of approval grants users, and lets ask for more', async () => {
    const { id } = await inReview();
    must(await answerReviewNow(world.workspace, id));
    world.show(Review, { id });
    expect(await screen.findByText('0 / 500')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Delivery' })).toBeNull();
    await click('Ask for more users');
    expect(await field('Delivery')).toHaveValue(reviewForm().delivery);
    expect(await field('Expected users')).toHaveValue('');
  });

  it('has nothing more to grant at the ceiling', async () => {
    const { id } = await inReview({ expectedUsers: '10000' });
    must(await answerReviewNow(world.workspace, id));
    world.show(Review, { id });
    expect(await screen.findByText(/There is nothing more to ask for/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ask for more users' })).toBeNull();
  });

  it('of a person needs a remark or a limit that holds', async () => {
    const { id } = await inReview();
    must(await setReviewByHand(world.workspace, true));
    world.show(Review, { id });
    await click('Send the answer');
    expect(await screen.findByText(/Changes without a remark/u)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Approve' }));
    await fill('User limit to grant', '49');
    expect(await screen.findByText(/50 are granted already/u)).toBeVisible();
    await fill('User limit to grant', '60');
    await click('Send the answer');
    expect(await screen.findByText('APPROVED')).toBeVisible();
  });
});

it('shuts the overview’s form when another tab submits', async () => {
  const { id } = await stored();
  world.show(OverviewEdit, { id });
  expect(await screen.findByRole('button', { name: 'Update' })).toBeEnabled();
  must(await submitReview(world.workspace, id, reviewForm()));
  expect(await screen.findByText('This client is in review')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Update' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});
