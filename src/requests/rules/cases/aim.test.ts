import { ownAim } from './aim';
import { answeredRight, aRequest, asked } from './testRequests';

const aim = (known: Parameters<typeof aRequest>[0], days: number | undefined): string | undefined => ownAim(aRequest(known), days)?.toString();

test('the council’s own aim is so many days before the last one, on a working day, and never before the request came', () => {
  // Monday 2 November: one month is Wednesday 2 December
  expect([aim({}, 1), aim({}, 3), aim({}, 4), aim({}, 365)]).toEqual(['2026-12-01', '2026-11-27', '2026-11-27', '2026-11-02']);
});

test('there is none without a setting, while the clock waits, and after the answer', () => {
  const file = (known: Partial<ReturnType<typeof aRequest>['file']>): ReturnType<typeof aRequest>['file'] => ({ ...aRequest().file, ...known });
  expect([aim({}, undefined), aim({ file: file({ clarifications: [asked('2026-11-05')] }) }, 1), aim({ file: file({ answered: [answeredRight()] }) }, 1), aim({ receivedAt: undefined }, 1)])
    .toEqual([undefined, undefined, undefined, undefined]);
});
