import { expect, it } from 'vitest';
import { CALL_LANGUAGES, requestAs } from '../../../src/actions/try/request-as.ts';
import { kept } from '../../domain/trace/support.ts';

it('writes each language', () => {
  expect(CALL_LANGUAGES.map((language) => requestAs(language, kept()).slice(0, 14))).toEqual([
    'curl http://lo',
    'const response',
    'import request',
  ]);
});
