import english from '../../../loc/incident';
import { Temporal } from 'temporal-polyfill';
import { ukInputs, ukInstant } from '../../../calendar';
import { dueAt, timeLeft, timeLeftText } from '../index';
import welsh from '../../../loc/incident/cy';


const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);
function uk(date: string, time: string): Temporal.Instant {
  const moment = ukInstant(date, time);
  if (typeof moment === 'string') throw new RangeError(moment);
  return moment;
}

describe('the notification is due 72 elapsed hours after the council became aware', () => {
  test.each([
    ['over a weekend', '2026-11-20', '16:00', '2026-11-23', '16:00'],
    ['over Christmas, without rolling over to a working day', '2026-12-24', '16:30', '2026-12-27', '16:30'],
    ['when the clocks go back, an hour earlier on the wall', '2026-10-23', '17:00', '2026-10-26', '16:00'],
    ['when the clocks go forward, an hour later on the wall', '2027-03-26', '17:00', '2027-03-29', '18:00'],
    ['over a leap day', '2028-02-27', '09:00', '2028-03-01', '09:00'],
    ['over the end of February in a common year', '2027-02-27', '09:00', '2027-03-02', '09:00'],
    ['over the new year', '2026-12-30', '23:59', '2027-01-02', '23:59']
  ])('%s', (_, date, time, dueDate, dueTime) => {
    expect(ukInputs(dueAt(uk(date, time)))).toEqual({ date: dueDate, time: dueTime });
  });
});

describe('time left', () => {
  const aware = at('2026-11-20T16:00:00Z');

  test.each([
    ['at once', '2026-11-20T16:00:00Z', 'running', 72, 0],
    ['a second before the last day', '2026-11-22T15:59:59Z', 'running', 24, 0],
    ['when the last day begins', '2026-11-22T16:00:00Z', 'due-soon', 24, 0],
    ['after 70 hours', '2026-11-23T14:00:00Z', 'due-soon', 2, 0],
    ['a moment before the end', '2026-11-23T15:59:59Z', 'due-soon', 0, 0],
    ['at the due moment itself, which is not late', '2026-11-23T16:00:00Z', 'due-soon', 0, 0],
    ['one second after it', '2026-11-23T16:00:01Z', 'late', 0, 0],
    ['a day and a half after it', '2026-11-25T04:05:00Z', 'late', 36, 5]
  ])('%s', (_, now, state, hours, minutes) => {
    expect(timeLeft(aware, at(now))).toEqual({ state, hours, minutes, due: at('2026-11-23T16:00:00Z') });
  });

  test('a report that was made while its moment of awareness still lies ahead has more than 72 hours, not an error', () => {
    expect(timeLeft(aware, at('2026-11-20T15:00:00Z'))).toMatchObject({ state: 'running', hours: 73 });
  });

  test('there is no duty once triage says that it is no personal data breach, however late it is', () => {
    expect(timeLeft(aware, at('2027-01-01T00:00:00Z'), { isPersonalDataBreach: 'No' })).toEqual({ state: 'stopped' });
    expect(timeLeft(aware, at('2026-11-21T00:00:00Z'), { clockState: 'Stopped' })).toEqual({ state: 'stopped' });
  });

  test('a decision “Yes” or none keeps it running; a notification made ends it', () => {
    expect(timeLeft(aware, at('2026-11-21T00:00:00Z'), { isPersonalDataBreach: 'Yes' }).state).toBe('running');
    expect(timeLeft(aware, at('2026-11-21T00:00:00Z'), { isPersonalDataBreach: 'Not decided', clockState: 'Running' }).state).toBe('running');
    expect(timeLeft(aware, at('2026-11-21T00:00:00Z'), { isPersonalDataBreach: 'Yes', clockState: 'Met' })).toEqual({ state: 'met' });
  });

  test('without a moment of awareness nothing is counted', () => {
    expect(timeLeft(undefined, at('2026-11-21T00:00:00Z'))).toEqual({ state: 'none' });
  });
});

describe('time left in words', () => {
  const aware = at('2026-11-20T16:00:00Z');

  test.each([
    ['2026-11-20T16:30:00Z', '71 hours left', '71 awr ar ôl'],
    ['2026-11-23T14:58:00Z', 'Due soon: 1 hour 2 minutes left', 'Dyddiad cau’n agos: 1 awr 2 funud ar ôl'],
    ['2026-11-23T15:59:30Z', 'Due soon: 0 minutes left', 'Dyddiad cau’n agos: 0 munud ar ôl'],
    ['2026-11-23T18:00:00Z', 'Late by 2 hours', 'Yn hwyr o 2 awr']
  ])('at %s', (now, inEnglish, inWelsh) => {
    expect(timeLeftText(aware, at(now), english)).toBe(inEnglish);
    expect(timeLeftText(aware, at(now), welsh)).toBe(inWelsh);
  });

  test('a stopped clock says why', () => {
    expect(timeLeftText(aware, at('2026-11-21T00:00:00Z'), english, { isPersonalDataBreach: 'No' })).toBe('No deadline: no duty to tell the ICO');
  });
});
