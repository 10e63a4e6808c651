import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ukDate, ukStartOfDay } from '../../../../src/calendar';
import clockFormat from '../../../../src/breaches/lists/formatting/clock.json';
import complaintClock from '../../../../src/complaints/lists/formatting/clock.json';
import requestWords from '../../../../src/loc/requests/en';
import { choiceKey } from '../../../../src/casework/rules/choiceKey';
import requestClock from '../../../../src/requests/lists/formatting/clock.json';
import openRightsFormat from '../../../../src/requests/lists/formatting/openRights.json';
import titleFormat from '../../../../src/requests/lists/formatting/title.json';
import { rights } from '../../../../src/requests/rules/choices';
import dpiaStateFormat from '../../../../src/dpias/lists/formatting/dpiaState.json';
import dueFormat from '../../../../src/dpias/lists/formatting/due.json';
import residualRiskFormat from '../../../../src/dpias/lists/formatting/residualRisk.json';
import screeningResultFormat from '../../../../src/dpias/lists/formatting/screeningResult.json';
import { dpiaLogStates, screeningResults } from '../../../../src/dpias/rules/choices';
import { levels } from '../../../../src/dpias/rules/risks/risk';
import reviewDueFormat from '../../../../src/policies/lists/formatting/reviewDue.json';
import { drawElement, type DrawnElement } from './draw';
import { contextFor } from './testing';
import type { FormatElement } from './types';

/** The desk's own formatting, drawn as the list page draws it. */
const asStored = (format: unknown): FormatElement => JSON.parse(JSON.stringify(format)) as FormatElement;
const words = (drawn: DrawnElement): string => [drawn.text, ...drawn.children.map(words)].filter((text) => (text ?? '') !== '').join(' ');

const shown = (drawn: DrawnElement): string =>
  (drawn.style.display === 'none' ? '' : [drawn.text, ...drawn.children.map(shown)].filter((text) => (text ?? '') !== '').join(' '));

describe('the clock of a row', () => {
  /** Due on Monday 23 November 2026 at 16:00. */
  const clock = (fields: Readonly<Record<string, string | boolean>>, now: string): string => {
    const row = { Current: new Date('2026-11-23T16:00:00Z'), AroundDesk: false, CaseState: 'Triage', IcoDecision: 'Not decided', ClockState: 'Running', ...fields };
    return drawElement(asStored(clockFormat), contextFor(row, { now: new Date(now) })).children.slice(1).map(shown).filter((text) => text !== '').join(' | ');
  };

  test.each([
    ['a high risk, decided not to report, in time', { IcoDecision: 'Do not tell' }, '2026-11-22T10:00:00Z', 'In time 30 hours left | Decided not to report; a risk is not ruled out'],
    ['a high risk, decided not to report, too late', { IcoDecision: 'Do not tell' }, '2026-11-23T18:30:00Z', 'Late 2 hours over | Decided not to report; a risk is not ruled out'],
    ['an unlikely risk, decided not to report', { IcoDecision: 'Do not tell', ClockState: 'Stopped' }, '2026-11-23T18:30:00Z', 'No duty'],
    ['nothing decided', {}, '2026-11-23T18:30:00Z', 'Late 2 hours over'],
    ['told', { IcoDecision: 'Tell', ClockState: 'Met' }, '2026-11-23T18:30:00Z', 'Told'],
    ['closed with the duty unmet', { IcoDecision: 'Do not tell', CaseState: 'Closed' }, '2027-02-23T18:30:00Z', 'Closed, not told'],
    ['changed directly in SharePoint', { IcoDecision: 'Do not tell', AroundDesk: true }, '2026-11-23T18:30:00Z', 'Not confirmed']
  ])('%s', (_, fields, now, said) => {
    expect(clock(fields, now)).toBe(said);
  });
});

describe('a request in its list', () => {
  const drawn = (format: unknown, stored: string): string => shown(drawElement(asStored(format), contextFor({ Current: stored })));

  test('its title and what is still to be answered are in the words of the desk, not in those that are stored', () => {
    expect(['Request', 'Access', 'Access, Erasure', rights.join(', ')].map((stored) => drawn(titleFormat, stored)))
      .toEqual(['Someone’s request', 'Subject access request', 'Access, Deletion', rights.map((right) => (requestWords as Readonly<Record<string, string>>)[`choice_${choiceKey(right)}`]).join(', ')]);
    expect([drawn(openRightsFormat, ''), drawn(openRightsFormat, 'Access; Automated decision')]).toEqual(['', 'Access, A decision by machine']);
    expect([requestWords.title_request, requestWords.title_access]).toEqual(['Someone’s request', 'Subject access request']);
  });

  test.each([['request', requestClock], ['complaint', complaintClock]])('the last day of a %s is a day, without its last minute', (_kind, format) => {
    const row = { Current: new Date('2026-12-02T23:59:59Z'), AroundDesk: false, CaseState: 'In hand', ClockState: 'Running' };
    expect(shown(drawElement(asStored(format), contextFor(row, { now: new Date('2026-11-22T10:00:00Z') })))).toBe('02/12/2026 In time 10 days left');
  });
});

function review(due: string, now: Temporal.Instant, PolicyStatus = 'Published'): string {
  const fields = { Current: new Date(ukStartOfDay(Temporal.PlainDate.from(due)).epochMilliseconds), PolicyStatus };
  return words(drawElement(asStored(reviewDueFormat), contextFor(fields, { now: new Date(now.epochMilliseconds) })).children[1]);
}
const uk = (text: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${text}[Europe/London]`).toInstant();

test.each([
  ['on the day that has 25 hours, to its last minute', '2026-10-25', '2026-10-25T23:59', 'Due in 90 days'],
  ['from the midnight after it', '2026-10-25', '2026-10-26T00:00', 'Overdue'],
  ['on the day that has 23 hours, to its last minute', '2027-03-28', '2027-03-28T23:59', 'Due in 90 days'],
  ['from the midnight after that', '2027-03-28', '2027-03-29T00:00', 'Overdue'],
  ['ninety-one days before, over a clock change', '2026-11-30', '2026-08-31T23:59', 'Not due yet'],
  ['ninety days before, over a clock change', '2026-11-30', '2026-09-01T00:00', 'Due in 90 days'],
  ['ninety days before, with a leap day between', '2028-04-01', '2028-01-02T00:00', 'Due in 90 days']
])('a review turns at UK midnight: %s', (_, due, now, said) => {
  expect(review(due, uk(now))).toBe(said);
});

test('at any minute the list says of a review what UK days say', () => {
  const minute = fc.integer({ min: 0, max: 60 * 24 * 800 }).map((minutes) => uk('2026-01-01T00:00').add({ minutes }));
  fc.assert(fc.property(minute, fc.integer({ min: -3, max: 200 }), (now, ahead) => {
    const today = ukDate(now);
    const said = ahead < 0 ? 'Overdue' : ahead <= 90 ? 'Due in 90 days' : 'Not due yet';
    expect(review(today.add({ days: ahead }).toString(), now)).toBe(said);
  }));
});

describe('a row of the DPIA log', () => {
  const drawn = (format: unknown, fields: Readonly<Record<string, string | boolean | Date>>, now = '2026-11-23T10:00:00Z'): string =>
    shown(drawElement(asStored(format), contextFor({ AroundDesk: false, CaseState: 'Draft', ...fields }, { now: new Date(now) })));

  test.each([
    ['long before', '2026-11-01T10:00:00Z', {}, 'Not due yet'], ['two weeks before', '2026-11-09T16:00:00Z', {}, 'Due within 14 days'], ['after', '2026-11-23T16:00:01Z', {}, 'Overdue'],
    ['closed', '2026-12-23T16:00:01Z', { CaseState: 'Closed' }, 'Closed'], ['changed directly in SharePoint', '2026-11-01T10:00:00Z', { AroundDesk: true }, 'Not confirmed']
  ])('says what is due next: %s', (_, now, fields, said) => {
    expect(drawn(dueFormat, { Current: new Date('2026-11-23T16:00:00Z'), ...fields }, now).endsWith(said)).toBe(true);
  });

  test('says nothing of what is not due, or of a risk or result that nobody has said', () => {
    expect([drawn(dueFormat, { Current: '' }), drawn(residualRiskFormat, { Current: '' }), drawn(screeningResultFormat, { Current: '' })]).toEqual(['', '', '']);
  });

  test.each([[residualRiskFormat, levels, ['Low', 'Medium', 'High']], [screeningResultFormat, screeningResults, ['DPIA required', 'DPIA advised', 'Not needed']], [dpiaStateFormat, dpiaLogStates, dpiaLogStates]] as const)(
    'has words for every code', (format, codes, said) => {
      expect(codes.map((Current) => drawn(format, { Current }))).toEqual(said);
    });
});
