import { expect, it } from 'vitest';
import { reservedHostOf } from '../../src/domain/reserved-host.ts';

it.each([
  ['https://example.com/page', 'example.com'],
  ['https://www.Example.org', 'www.example.org'],
  ['http://porch.test', 'porch.test'],
  ['http://localhost:8080', 'localhost'],
  ['http://127.0.0.1', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['https://porch.invalid.', 'porch.invalid.'],
  ['https://myexample.com', null],
  ['https://example.com.porch.dev', null],
  ['https://porch.dev', null],
  ['no address', null],
])('%j: %j', (url, host) => {
  expect(reservedHostOf(url)).toBe(host);
});
