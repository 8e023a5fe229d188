import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import StorageFailure from '../../src/app/StorageFailure.svelte';
import { loadAreas, startLanguage } from '../../src/i18n/index.ts';
import {
  STORAGE_PROBLEMS,
  storageProblem,
  type StorageProblemCode,
} from '../../src/storage/storage-problem.ts';

beforeAll(async () => {
  await startLanguage();
  await loadAreas(['errors']);
});

/** What each failure says, and whether the raw data can be had nevertheless. */
const CASES: Readonly<Record<StorageProblemCode, readonly [RegExp, boolean]>> = {
  'storage/unavailable': [/gives the page no place to keep data/u, true],
  'storage/newer-database': [/written by a newer version/u, true],
  'storage/blocked': [/Another tab keeps the data open/u, false],
  'storage/full': [/no room left/u, true],
  'storage/closed': [/has closed the data/u, true],
  'storage/corrupt': [/cannot be read/u, true],
};
const download = () => screen.queryByRole('button', { name: 'Download raw data' });

describe('a failure of storage', () => {
  it.each(Object.keys(STORAGE_PROBLEMS) as StorageProblemCode[])('%s is explained', (code) => {
    const [what, isReadable] = CASES[code];
    render(StorageFailure, { problem: storageProblem(code), databaseName: 'birdhouse-x' });
    expect(screen.getByRole('heading', { name: 'Your data cannot be opened' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(what);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(download() !== null).toBe(isReadable);
    const rescue = screen.getByRole('link', { name: 'Open the rescue page' });
    expect(rescue).toHaveAttribute('href', './rescue.html');
  });

  it('offers no raw data while it is not known where that lies', () => {
    render(StorageFailure, { problem: storageProblem('storage/corrupt'), databaseName: null });
    expect(download()).toBeNull();
  });
});
