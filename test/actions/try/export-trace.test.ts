import { expect, it } from 'vitest';
import { exportTrace, type TraceExport } from '../../../src/actions/try/export-trace.ts';
import { kept } from '../../domain/trace/support.ts';

const wanted: TraceExport = {
  exchanges: [kept({ headers: [['authorization', 'Bearer hush']] })],
  format: 'har',
  withSecrets: false,
  clientName: 'Porch Light',
  words: {
    title: 'Title',
    lanes: { product: 'a', service: 'b', home: 'c' },
    attempt: String,
    rule: String,
    cut: '',
  },
};

it.each([
  ['har', 'porch-light-trace.har', '"log"'],
  ['markdown', 'porch-light-trace.md', '# Title'],
] as const)('writes %s, with secrets only if asked to', (format, fileName, part) => {
  const hidden = exportTrace({ ...wanted, format });
  expect(hidden).toMatchObject({ fileName });
  expect(hidden.text).toContain(part);
  expect(hidden.text).toContain('Bearer ACCESS_TOKEN');
  expect(hidden.text).not.toContain('hush');
  expect(exportTrace({ ...wanted, format, withSecrets: true }).text).toContain('Bearer hush');
});
