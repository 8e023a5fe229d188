import { expect, it } from 'vitest';
import { isExportDue } from '../../src/domain/export-reminder.ts';
import { DAY } from '../../src/shared/clock.ts';

const NOW = 1_700_000_000_000;

it.each([
  ['nothing was changed, however long ago', 0, 400 * DAY, false],
  ['a change is fresh', 1, 0, false],
  ['the twentieth change is yet to come', 19, DAY, false],
  ['it is the twentieth change', 20, 0, true],
  ['seven days are nearly over', 1, 7 * DAY - 1, false],
  ['seven days are over', 1, 7 * DAY, true],
  ['the clock of the machine went backwards', 19, -DAY, false],
])('when %s', (_what, changes, age, isDue) => {
  expect(isExportDue({ since: NOW - age, changes }, NOW)).toBe(isDue);
});
