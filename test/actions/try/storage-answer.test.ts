import { expect, it } from 'vitest';
import { storageAnswer } from '../../../src/actions/try/storage-answer.ts';
import { STORAGE_PROBLEMS } from '../../../src/storage/storage-problem.ts';

it.each(['sandbox/no-workspace', ...Object.keys(STORAGE_PROBLEMS)] as never[])(
  'has a sentence for %s, and none is kept by a cache',
  async (code) => {
    const response = storageAnswer(code);
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { error, message } = (await response.json()) as { error: string; message: string };
    expect(error).toBe(code);
    expect(message).toMatch(/^[A-Z].+\.$/u);
  },
);
