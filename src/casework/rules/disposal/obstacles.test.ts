import { Temporal } from 'temporal-polyfill';
import { testValues } from '../../testing/testKind';
import { closingOf, eventOfClosing, type ClosingVersion } from './closing';
import { disposalObstacles, type DisposalFacts } from './obstacles';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

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

const closed = { logId: 7, reference: 'TST-2026-00042', values: testValues({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' }) };
const own = { IntakeId: 42, Reference: 'TST-2026-00042' };
const file = (marks: DisposalFacts['marks'], isInFolder = true): DisposalFacts['files'][number] => ({ name: 'a', marks, isInFolder });
const sound: DisposalFacts = {
  found: closed, prefix: 'TST', intakeId: 42, storedReference: closed.reference, intakeCreated: at('2026-01-01T00:00:00Z'), rows: [7], files: [file(own)], marks: own,
  closing: closingOf(lived), event: { created: at('2020-11-20T10:00:01Z'), by: 'Priya Nandra', rowVersion: '3.0' }, keptUntil: '2026-11-20', now: at('2026-11-22T18:00:00Z')
};

test.each<readonly [string, Partial<DisposalFacts>, readonly string[]]>([
  ['a case of which everything fits', {}, []],
  ['a case whose intake has gone', { intakeCreated: undefined }, []],
  ['an intake of another year', { intakeCreated: at('2025-12-31T23:00:00Z') }, ['reference']],
  ['a row that says another reference than it was opened under', { storedReference: 'TST-2026-00007' }, ['reference']],
  ['a second row', { rows: [7, 9] }, ['otherRows']],
  ['a file of another case in the folder', { files: [file({ ...own, IntakeId: 43 })] }, ['fileOfOthers']],
  ['a file with one mark alone', { files: [file({ IntakeId: 42, Reference: '' })] }, ['fileOfOthers']],
  ['a file without any', { files: [file({ IntakeId: undefined, Reference: '' })] }, ['fileUnmarked']],
  ['a file elsewhere', { files: [file(own, false)] }, ['fileElsewhere']],
  ['no event', { event: undefined }, ['noEvent']],
  ['a row made closed', { closing: { ...closingOf(lived)!, beginning: 'made-closed' } }, ['madeClosed']],
  ['a longer schedule', { keptUntil: '2026-11-23' }, ['tooEarly']]
])('%s', (_what, changes, codes) => {
  expect(disposalObstacles({ ...sound, ...changes }).map(({ code }) => code)).toEqual(codes);
});
