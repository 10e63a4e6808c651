import { Temporal } from 'temporal-polyfill';
import { leftToReporterUntil } from './reporterFirst';

const created = Temporal.Instant.from('2026-11-20T16:00:00Z');

test.each([
  [true, 0, '2026-11-20T16:00:30Z'],
  [true, 29, '2026-11-20T16:00:30Z'],
  [true, 30, undefined],
  // with the name left off the reporter's page sends nothing
  [false, 0, undefined]
])('from the reporter %s, %i seconds after the save: left until %s', (fromReporter, seconds, until) => {
  expect(leftToReporterUntil({ fromReporter }, created, created.add({ seconds }))?.toString()).toBe(until);
});
