import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import type { HeardEvent } from '../../../../../src/actions/try/listen-as-product.ts';
import { loadAreas, startLanguage } from '../../../../../src/i18n/index.ts';
import StreamLog from '../../../../../src/screens/try/parts/explorer/StreamLog.svelte';

beforeEach(async () => {
  await startLanguage();
  await loadAreas(['explorer']);
});

const put = (data: unknown): HeardEvent => ({ name: 'put', data: { path: '/', data }, at: 0 });

it('says that nothing has come', () => {
  render(StreamLog, { props: { events: [] } });
  expect(screen.getByText('Nothing has come yet.')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});

it('shows the newest first, with its name, its time and its data, and tells of it', async () => {
  const { rerender } = render(StreamLog, {
    props: { events: [{ name: 'open', data: null, at: 0 }] },
  });
  expect(screen.getByRole('status')).toHaveTextContent(/^Last: open, 12:00:00\sAM$/u);
  await rerender({
    events: [
      { name: 'open', data: null, at: 0 },
      { ...put(68), at: 1000 },
    ],
  });
  expect(screen.getByRole('status')).toHaveTextContent(/^Last: put, 12:00:01\sAM$/u);
  const log = within(screen.getByRole('region', { name: 'What the stream says' }));
  const [first, second] = log.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^put 12:00:01\sAM All of the node.*\{"path":"\/","data":68\}$/u);
  expect(second).toHaveTextContent(/^open 12:00:00\sAM The stream is open\.$/u);
});

it('prints long data over several lines', () => {
  render(StreamLog, { props: { events: [put('x'.repeat(80))] } });
  expect(screen.getByRole('listitem').textContent).toContain('{\n  "path": "/",');
});

it.each([
  ['auth_revoked', 'credential is no longer valid', /^The token has ended/u],
  ['error', { error: 'forbidden' }, /^The node cannot be read any more/u],
  ['constructor', 'x', /^An event of another name/u],
])('says in words what %s means', (name, data, words) => {
  render(StreamLog, { props: { events: [{ name, data, at: 0 }] } });
  expect(screen.getByText(words)).toBeVisible();
});

it('keeps the last fifty', () => {
  render(StreamLog, { props: { events: Array.from({ length: 60 }, (_, index) => put(index)) } });
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByText('Only the last 50 are kept here.')).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('"data":59');
});
