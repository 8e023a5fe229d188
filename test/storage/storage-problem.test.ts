import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  openingProblemOf,
  StorageFailure,
  storageProblem,
  storageProblemOf,
} from '../../src/storage/storage-problem.ts';

const dom = (name: string) => new DOMException('said by the browser', name);

describe('storageProblemOf', () => {
  it.each<[string, unknown, string]>([
    ['a full disk', dom('QuotaExceededError'), 'storage/full'],
    ['a full disk told by Dexie', new Dexie.QuotaExceededError(), 'storage/full'],
    [
      'a transaction that broke off for a full disk',
      new Dexie.AbortError(dom('QuotaExceededError')),
      'storage/full',
    ],
    [
      'one of many writes that found the disk full',
      new Dexie.BulkError('1 of 2 failed', { 0: dom('QuotaExceededError') }),
      'storage/full',
    ],
    ['a newer database', dom('VersionError'), 'storage/newer-database'],
    [
      'a closed database for a reason',
      new Dexie.DatabaseClosedError(new Dexie.MissingAPIError()),
      'storage/unavailable',
    ],
    ['no IndexedDB', new Dexie.MissingAPIError(), 'storage/unavailable'],
    ['a forbidden IndexedDB', dom('SecurityError'), 'storage/unavailable'],
    ['a closed database', new Dexie.DatabaseClosedError(), 'storage/closed'],
    ['a closing connection', dom('InvalidStateError'), 'storage/closed'],
    ['a transaction the browser broke off', new Dexie.AbortError(), 'storage/closed'],
    ['a record that cannot be read', dom('UnknownError'), 'storage/corrupt'],
    ['a lost file', dom('NotReadableError'), 'storage/corrupt'],
    ['a failure of ours', new StorageFailure('storage/blocked'), 'storage/blocked'],
  ])('knows %s', (_what, exception, code) => {
    expect(storageProblemOf(exception)).toEqual({ code, values: {} });
  });

  it.each<[string, unknown]>([
    ['a bug', new TypeError('x is undefined')],
    ['a value that cannot be stored', dom('DataCloneError')],
    ['a broken constraint', new Dexie.ConstraintError()],
    ['nothing', undefined],
    ['a text', 'QuotaExceededError'],
  ])('leaves %s to the error boundary', (_what, exception) => {
    expect(storageProblemOf(exception)).toBeNull();
  });

  it('ends where exceptions wrap each other in a circle', () => {
    const circle: { name: string; inner?: unknown } = { name: 'Odd' };
    circle.inner = circle;
    expect(storageProblemOf(circle)).toBeNull();
  });
});

describe('openingProblemOf', () => {
  it.each<[string, unknown, string]>([
    ['a private window', dom('InvalidStateError'), 'storage/unavailable'],
    ['a place that cannot be opened', dom('UnknownError'), 'storage/unavailable'],
    ['a full disk', dom('QuotaExceededError'), 'storage/full'],
    ['another word of IndexedDB', dom('DataError'), 'storage/corrupt'],
    ['another word of Dexie', new Dexie.SchemaError(), 'storage/corrupt'],
  ])('knows %s', (_what, exception, code) => {
    expect(openingProblemOf(exception)).toEqual(storageProblem(code as 'storage/full'));
  });

  it('leaves a bug to the error boundary', () => {
    expect(openingProblemOf(new TypeError('x is undefined'))).toBeNull();
  });
});
