import { Temporal } from 'temporal-polyfill';
import { readAsOne, reportChange } from '../index';
import { testStored } from '../report/testReports';
import { testLogRow } from './testCases';

const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

describe('the log row of a report', () => {
  const row = testLogRow(testStored(), 2);

  test('is a new case with a running clock that started when it was noticed', () => {
    expect(row).toMatchObject({
      Reference: 'BR-2026-00042', ReportId: 42, CaseState: 'New', ClockState: 'Running', IsPersonalDataBreach: 'Not decided', AwareReason: '',
      ReportedAt: '2026-11-20T16:20:00Z', NoticedAt: '2026-11-20T16:00:00Z', AwareAt: '2026-11-20T16:00:00Z', DueAt: '2026-11-23T16:00:00Z'
    });
  });

  test('carries the reporter’s answers, the version that was added, and how many messages are undelivered', () => {
    expect(row).toMatchObject({ IncidentKind: 'Email sent to the wrong person', IncidentGroup: 'Personal data - non-cyber', Title: 'Email sent to the wrong person', PeopleBand: '1 to 9', ReportVersion: '1.0', Undelivered: 2, RepeatOfReportId: null });
  });

  test('a moment in the future, which only a raw request can claim, does not put the deadline off', () => {
    const claimed = testLogRow(testStored({ noticedAt: at('2027-11-20T16:00:00Z') }));
    expect(claimed).toMatchObject({ NoticedAt: '2027-11-20T16:00:00Z', AwareAt: '2026-11-20T16:20:00Z', DueAt: '2026-11-23T16:20:00Z' });
  });

  test('the clock runs for a near miss too, until triage decides', () => {
    expect(testLogRow(testStored({ incidentKind: 'nearMissSending' }))).toMatchObject({ IncidentGroup: 'Near miss', ClockState: 'Running' });
  });
});

describe('reports with one GUID are read as one', () => {
  const pairs = (reports: readonly ReturnType<typeof testStored>[]): string[] => readAsOne(reports).map(({ report, repeatOf }) => `${report.id}${repeatOf ? ` repeats ${repeatOf}` : ''}`);

  test('the earliest is the report, whatever the order they are read in', () => {
    expect(pairs([testStored({ id: 44 }), testStored({ id: 42 }), testStored({ id: 43 })])).toEqual(['42', '43 repeats 42', '44 repeats 42']);
  });

  test('another GUID is another report', () => {
    expect(pairs([testStored({ id: 42 }), testStored({ id: 43, reportGuid: '11111111-4f89-41d3-9a0c-0305e82c3301' })])).toEqual(['42', '43']);
  });

  test('somebody else’s report with the same GUID is not a repeat: nobody can hide another’s report', () => {
    expect(pairs([testStored({ id: 42 }), testStored({ id: 43, authorId: 8 })])).toEqual(['42', '43']);
  });

  test('rows without a GUID are reports of their own', () => {
    expect(pairs([testStored({ id: 42, reportGuid: '' }), testStored({ id: 43, reportGuid: '' })])).toEqual(['42', '43']);
  });
});

test('a later version of the report is seen as changed, the same one is not', () => {
  expect(reportChange({ version: '1.0' }, { ReportVersion: '1.0' })).toBe('same');
  expect(reportChange({ version: '2.0' }, { ReportVersion: '1.0' })).toBe('changed');
  expect(reportChange({ version: '1.0' }, { ReportVersion: null })).toBe('changed');
  expect(reportChange({ version: '1.0' }, undefined)).toBe('not-taken-in');
});
