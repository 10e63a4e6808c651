import { Temporal } from 'temporal-polyfill';
import { changedColumns, columnsToReport, reportToColumns, type BreachReport } from '../index';
import { testReport } from './testReports';

const stamps = { Id: 42, Created: '2026-11-20T16:20:00Z', Modified: '2026-11-20T16:25:00Z', AuthorId: 7, OData__UIVersionString: '2.0' };
const onBehalf: NonNullable<BreachReport['onBehalf']> = { toldBy: 'A resident', toldHow: 'Phone', toldAt: Temporal.Instant.from('2026-11-20T16:10:00Z') };

/** What SharePoint gives back for what was written: the manager's id comes as the person behind it. */
function asStored(columns: ReturnType<typeof reportToColumns>): Record<string, unknown> {
  const manager = columns.LineManagerId === null ? null : { Id: columns.LineManagerId, Title: 'Martin Cole', Name: 'i:0#.f|membership|manager@northmere.example', EMail: '' };
  return { ...stamps, ...columns, LineManager: manager };
}

/** Moments are compared as they are written; of the manager, SharePoint also gives back an empty mail address. */
const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test.each<[string, Partial<BreachReport>]>([
  ['a usual report', {}],
  ['one on behalf of somebody', { onBehalf }],
  ['one with the least answers', {
    happenedKnown: 'Not known', happenedAt: undefined, dataSubjectTypes: [], dataTypes: [], peopleCount: undefined, peopleBand: undefined, lineManager: undefined, contactPhone: '', service: ''
  }],
  ['one with the name left off', { nameWithheld: true, lineManager: undefined }],
  ['one with emoji, right-to-left marks and script', { whatHappened: '<b>שלום</b> \u200F👩‍👩‍👧\n{0} & "quotes"' }],
  ['one that is about nobody', { peopleCount: 0, peopleBand: undefined }]
])('%s comes back from the list as it went in', (_, changes) => {
  const report = testReport(changes);
  const back = columnsToReport(asStored(reportToColumns(report)));
  for (const name of Object.keys(report) as (keyof BreachReport)[]) {
    expect({ [name]: asText(back[name]) }).toEqual({ [name]: asText(report[name]) });
  }
  expect(back.unreadable).toEqual([]);
});

test('the title is the kind, never what a person typed', () => {
  expect(reportToColumns(testReport({ whatHappened: 'Mrs Example of 1 Example Street' })).Title).toBe('Email sent to the wrong person');
});

test('moments are UTC, cut to the second, as SharePoint keeps them', () => {
  const noticedAt = Temporal.Instant.from('2026-11-20T16:00:00.987Z');
  expect(reportToColumns(testReport({ noticedAt })).NoticedAt).toBe('2026-11-20T16:00:00Z');
});

test('the line manager is an id of this site, and none when the name is left off, even if one slipped in', () => {
  expect(reportToColumns(testReport(), 99).LineManagerId).toBe(99);
  expect(reportToColumns(testReport()).LineManagerId).toBe(12);
  expect(reportToColumns(testReport({ nameWithheld: true }), 99).LineManagerId).toBeNull();
});

describe('a row that was written around the desk still reaches an officer', () => {
  test('what cannot be read falls back to “not known” and is named', () => {
    const back = columnsToReport({
      ...asStored(reportToColumns(testReport())), IncidentKind: 'Alien landing', NoticedAt: 'soon', Contained: 'Perhaps', PeopleCount: -3, DataTypes: ['Shoe size', 'Health data'], ReportGuid: 'x', NameWithheld: 'perhaps'
    });
    expect(back).toMatchObject({ incidentKind: 'notSure', contained: 'Not known', peopleCount: undefined, dataTypes: ['Health data'], nameWithheld: true });
    expect(back.noticedAt.toString()).toBe(stamps.Created);
    expect([...back.unreadable].sort()).toEqual(['Contained', 'DataTypes', 'IncidentKind', 'NameWithheld', 'NoticedAt', 'PeopleCount', 'ReportGuid']);
  });

  test('an item with SharePoint’s stamps and nothing else is a report with nothing known', () => {
    const back = columnsToReport(stamps);
    expect(back).toMatchObject({ id: 42, authorId: 7, whatHappened: '', incidentKind: 'notSure', publicState: 'Received', version: '2.0' });
    expect([...back.unreadable].sort()).toEqual(['IncidentKind', 'NoticedAt', 'ReportGuid']);
  });

  test('choices in the verbose form are read too', () => {
    expect(columnsToReport({ ...asStored(reportToColumns(testReport())), DataTypes: { results: ['Health data'] } }).dataTypes).toEqual(['Health data']);
  });

  test('with the name left off a line manager in the row is not passed on', () => {
    expect(columnsToReport({ ...asStored(reportToColumns(testReport())), NameWithheld: true }).lineManager).toBeUndefined();
  });

  test('what is no list item is an error', () => {
    expect(() => columnsToReport({ Title: 'x' })).toThrow(/Not an item/);
    expect(() => columnsToReport(null)).toThrow(/Not an item/);
  });
});

test('two versions are compared by column', () => {
  const before = testReport();
  const after = testReport({ contained: 'Partly', dataTypes: ['Health data'], whatHappened: before.whatHappened });
  expect(changedColumns(before, after)).toEqual(['DataTypes', 'Contained']);
  expect(changedColumns(before, testReport())).toEqual([]);
});
