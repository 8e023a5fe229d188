import fc from 'fast-check';
import type { Exchange } from '../../../../src/domain/exchange.ts';
import { kept } from '../../../domain/trace/support.ts';

const NASTY = Array.from('\'"\\$`!*?[]{}()<>|&;#~= \n\r\t\u2028\u202e€😀');

/** Any text but NUL, with letters that shells and languages treat specially more often. */
export const nasty = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...NASTY, 'a', "'''") }),
  )
  .map((text) => text.replaceAll('\0', ''));

const headers = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom('__proto__', 'accept', 'x'),
      fc.stringMatching(/^x-[a-z!#$'*.^_`|~]{1,8}$/u),
    ),
    // A header is one line.
    nasty.map((text) => text.replaceAll(/[\r\n]/gu, '').trim()),
  ),
  { maxLength: 4 },
);

/** Any request, as the trace keeps it, to an address that may hold anything. */
export const anyRequest: fc.Arbitrary<Exchange> = fc
  .record({ method: fc.constantFrom('GET', 'PUT', "O'DD"), path: nasty, headers, body: nasty })
  .map(({ method, path, headers: sent, body }) => {
    const one = kept({ method, headers: sent, body });
    return { ...one, request: { ...one.request, url: `http://localhost/${path}` } };
  });
