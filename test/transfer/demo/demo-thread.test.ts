import { expect, it } from 'vitest';
import { isSimulated } from '../../../src/domain/simulated-user.ts';
import { demo } from '../../builders/demo.ts';

const { clients, messages, mails, grants } = demo();
const idOf = (name: string) => clients.find((client) => client.name === name)?.id;
const thread = (name: string) =>
  messages
    .filter(({ clientId }) => clientId === idOf(name))
    .sort((one, other) => one.sentAt - other.sentAt);

it('tells a review step by step, remarks behind their step', () => {
  const told = thread('Garden Gatekeeper').map(({ from, code, field }) => [from, code, field]);
  expect(told).toEqual([
    ['system', 'review-submitted', ''],
    ['system', 'review-changes-requested', ''],
    ['reviewer', 'typed', 'permission.camera'],
    ['reviewer', 'typed', 'description'],
    ['reviewer', 'typed', ''],
  ]);
});

it('leaves unread what still asks for something, and nothing of one’s own', () => {
  const unread = messages.filter(({ readAt }) => readAt === null);
  expect(new Set(unread.map(({ clientId }) => clientId))).toEqual(
    new Set([idOf('Garden Gatekeeper')]),
  );
  expect(unread.map(({ from }) => from)).toEqual(['reviewer', 'reviewer', 'reviewer']);
});

it('says which limit an approval granted', () => {
  const approved = thread('Evening Glow').find(({ code }) => code === 'review-approved');
  expect(approved?.values).toEqual({ clientName: 'Evening Glow', userLimit: 120 });
});

it('mails each step to the owner', () => {
  const steps = clients.flatMap(({ review }) => review.steps);
  expect(mails).toHaveLength(steps.length);
  for (const { developerId, values } of mails) {
    const client = clients.find(({ id }) => id === values.clientId);
    expect(client).toMatchObject({ ownerId: developerId, name: values.clientName });
  }
});

it('has users of both versions, who hold what they accepted', () => {
  const users = grants.filter(({ clientId }) => clientId === idOf('Evening Glow'));
  const older = users.filter(({ acceptedVersion }) => acceptedVersion === 1);
  expect([users.length, older.length]).toEqual([100, 15]);
  expect(older[0]?.permissions.map(({ permission }) => permission)).toEqual(['away']);
  expect(grants.every(isSimulated)).toBe(true);
});
