import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { APP_VERSION } from '../../src/shared/app-version.ts';

it('is the version of the package', () => {
  expect(APP_VERSION).toMatch(/^\d+\.\d+\.\d+/u);
  expect(APP_VERSION).toBe(packageJson.version);
});
