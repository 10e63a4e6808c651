import { closingOf, disposalObstacles, earliestDisposal, eventOfClosing, proposedRetention, type ClosingVersion, type DisposalFacts } from '.';
import { aCase, at } from './testCases';

const version = (label: string, day: string, caseState: string, isDesks = true): ClosingVersion => ({ label, at: at(`${day}T10:00:00Z`), by: 'Priya Nandra', caseState, isDesks });
const lived = [version('1.0', '2020-11-01', 'New'), version('2.0', '2020-11-05', 'Triage'), version('3.0', '2020-11-20', 'Closed'), version('4.0', '2020-11-21', 'Closed')];

describe('when a case was closed, by SharePoint’s stamps', () => {
  test('is the first of the closed versions that lead to what counts', () => {
    expect(closingOf(lived)).toMatchObject({ label: '3.0', beginning: 'seen', labels: new Set(['3.0', '4.0']) });
  });
  test('a reopened case counts from its last closing', () => {
    expect(closingOf([...lived, version('5.0', '2021-01-01', 'Investigating'), version('6.0', '2022-01-01', 'Closed')])).toMatchObject({ label: '6.0' });
  });
  test('what was changed around the desk and put back changes nothing', () => {
    expect(closingOf([...lived, version('5.0', '2023-01-01', 'Triage', false), version('6.0', '2023-01-02', 'Closed')])).toMatchObject({ label: '3.0' });
  });
  test('in a log of before there were seals the versions count as they stand', () => {
    expect(closingOf([version('1.0', '2020-11-01', 'New', false), version('2.0', '2020-11-20', 'Closed', false), version('3.0', '2026-11-01', 'Closed')])).toMatchObject({ label: '2.0', beginning: 'seen' });
  });
  test('a row that was never open was made closed; one whose versions are not kept is told apart from it', () => {
    expect(closingOf([version('1.0', '2026-11-01', 'Closed')])).toMatchObject({ beginning: 'made-closed' });
    expect(closingOf([version('9.0', '2026-11-01', 'Closed')])).toMatchObject({ beginning: 'not-kept' });
  });
  test('an open case has none', () => {
    expect(closingOf([version('1.0', '2026-11-01', 'New')])).toBeUndefined();
  });
});

test('the event that tells of a closing is of one of its versions and no older than it', () => {
  const closing = closingOf(lived)!;
  const event = (created: string, rowVersion: string) => ({ created: at(created), by: 'Priya Nandra', rowVersion });
  expect(eventOfClosing(closing, [event('2020-11-20T10:00:01Z', '3.0')])).toBeDefined();
  expect(eventOfClosing(closing, [event('2027-01-01T10:00:00Z', '4.0')])).toBeDefined();
  expect(eventOfClosing(closing, [event('2020-11-20T10:00:01Z', '2.0')])).toBeUndefined();
  expect(eventOfClosing(closing, [event('2020-11-10T10:00:00Z', '3.0')])).toBeUndefined();
});

test('a merged case is kept as a personal data breach, one without an outcome as long as the longest', () => {
  const schedule = { personalDataBreach: 72, nearMiss: 12, notABreach: 120 };
  const { values } = aCase();
  const closedAt = at('2020-11-20T10:00:00Z');
  expect(earliestDisposal({ ...values, breach: 'Near miss' }, closedAt, schedule)).toBe('2021-11-20');
  expect(earliestDisposal({ ...values, breach: 'Not decided' }, closedAt, schedule)).toBe('2030-11-20');
  expect(earliestDisposal({ ...values, breach: 'No', triage: { ...values.triage, mergedInto: { logId: 8, reference: 'BR-2026-00008', reason: '', at: '2020-11-20T10:00:00Z', by: '' } } }, closedAt, schedule)).toBe('2026-11-20');
});

const closed = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' });
const sound: DisposalFacts = {
  found: closed, storedReference: closed.reference, reportCreated: at('2026-01-01T00:00:00Z'), rows: [7], files: [{ name: 'a.txt', reportId: 42, reference: 'BR-2026-00042', isInFolder: true }],
  closing: closingOf(lived), event: { created: at('2020-11-20T10:00:01Z'), by: 'Priya Nandra', rowVersion: '3.0' }, schedule: proposedRetention, now: at('2026-11-22T18:00:00Z')
};

test.each<readonly [string, Partial<DisposalFacts>, readonly string[]]>([
  ['a case of which everything fits', {}, []],
  ['a case whose report has gone', { reportCreated: undefined }, []],
  ['a report of another year', { reportCreated: at('2025-12-31T23:00:00Z') }, ['reference']],
  ['a row that says another reference than it was opened under', { storedReference: 'BR-2026-00007' }, ['reference']],
  ['a second row', { rows: [7, 9] }, ['otherRows']],
  ['a file of another report in the folder', { files: [{ name: 'a', reportId: 43, reference: 'BR-2026-00042', isInFolder: true }] }, ['fileOfOthers']],
  ['a file with the report alone', { files: [{ name: 'a', reportId: 42, reference: '', isInFolder: true }] }, ['fileOfOthers']],
  ['a file without either', { files: [{ name: 'a', reportId: undefined, reference: '', isInFolder: true }] }, ['fileUnmarked']],
  ['a file elsewhere', { files: [{ name: 'a', reportId: 42, reference: 'BR-2026-00042', isInFolder: false }] }, ['fileElsewhere']],
  ['no event', { event: undefined }, ['noEvent']],
  ['a row made closed', { closing: { ...closingOf(lived)!, beginning: 'made-closed' } }, ['madeClosed']],
  ['a longer schedule', { schedule: { ...proposedRetention, personalDataBreach: 73 } }, ['tooEarly']]
])('%s', (_what, changes, codes) => {
  expect(disposalObstacles({ ...sound, ...changes }).map(({ code }) => code)).toEqual(codes);
});
