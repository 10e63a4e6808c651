import { Temporal } from 'temporal-polyfill';
import { NOTE_LIMIT, validateReport, type ReportDraft } from '../index';
import { draft, NOW } from './testReports';

type Found = { field: string; code: string; params?: readonly (string | number)[] };

const problems = (changes: Partial<ReportDraft>, options = {}): Found[] => {
  const check = validateReport({ ...draft, ...changes }, NOW, options);
  return check.ok ? [] : check.problems.map(({ field, code, params }) => (params.length > 0 ? { field, code, params } : { field, code }));
};
const report = (changes: Partial<ReportDraft> = {}) => {
  const check = validateReport({ ...draft, ...changes }, NOW);
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  return check.report;
};

describe('a good draft becomes a report', () => {
  test('typed UK times become moments, and a number gets its band', () => {
    expect(report()).toMatchObject({
      incidentKind: 'postWrongPerson', happenedKnown: 'Yes', peopleCount: 1, peopleBand: '1 to 9', contained: 'Partly', protection: 'Not known', equipment: 'None', nameWithheld: false, reportLanguage: 'en-GB'
    });
    expect(report().noticedAt.toString()).toBe('2026-11-20T16:00:00Z');
    expect(report().happenedAt?.toString()).toBe('2026-11-20T09:15:00Z');
  });

  test('text is trimmed and its line ends are made the same; emoji, right-to-left marks and script stay', () => {
    const typed = '  First line\r\nשלום \u200F‮ 👩‍👩‍👧 <script>alert(1)</script>\rlast\u0000 line \n';
    expect(report({ whatHappened: typed }).whatHappened).toBe('First line\nשלום \u200F‮ 👩‍👩‍👧 <script>alert(1)</script>\nlast line');
  });

  test('half an emoji, which no request can carry, becomes the replacement sign', () => {
    expect(report({ whatHappened: 'cut \uD83D here' }).whatHappened).toBe('cut \uFFFD here');
  });

  test('a date without a time is “Approximately”, stored as the start of the UK day', () => {
    const without = report({ happenedDate: '2026-07-01', happenedTime: '' });
    expect(without.happenedKnown).toBe('Approximately');
    expect(without.happenedAt?.toString()).toBe('2026-06-30T23:00:00Z');
  });

  test('“Not known” when it happened drops a date that was typed before', () => {
    expect(report({ happenedKnown: 'Not known' })).toMatchObject({ happenedKnown: 'Not known', happenedAt: undefined });
  });

  test('zero people is a number without a band; a thousand is written with a comma', () => {
    expect(report({ peopleCount: '0' })).toMatchObject({ peopleCount: 0, peopleBand: undefined });
    expect(report({ peopleCount: '1,200' })).toMatchObject({ peopleCount: 1200, peopleBand: '1k to 10k' });
  });

  test('a number wins over “Not known” chosen before it was typed', () => {
    expect(report({ peopleCount: '12', peopleBand: 'Not known' })).toMatchObject({ peopleCount: 12, peopleBand: '10 to 99' });
  });

  test('chosen kinds of data come once each, in the order of the list', () => {
    expect(report({ dataTypes: ['Health data', 'Basic personal identifiers', 'Health data'] }).dataTypes).toEqual(['Basic personal identifiers', 'Health data']);
  });

  test('the line manager is dropped when the name is left off', () => {
    const lineManager = { upn: 'manager@northmere.example', displayName: 'Martin Cole' };
    expect(report({ lineManager }).lineManager).toEqual(lineManager);
    expect(report({ lineManager, nameWithheld: true }).lineManager).toBeUndefined();
  });

  test('a line manager’s name that was typed but not chosen is asked about, unless the name is left off', () => {
    const typed = { lineManagerText: 'Mart' };
    expect(problems(typed)).toEqual([{ field: 'lineManager', code: 'not-a-choice' }]);
    expect(report({ ...typed, nameWithheld: true }).lineManager).toBeUndefined();
    expect(report({ lineManagerText: '  ' }).lineManager).toBeUndefined();
  });

  test('a report for somebody else keeps who told it, how and when; without the tick these answers are dropped', () => {
    const told = { toldBy: 'A resident', toldHow: 'Phone', toldDate: '2026-11-20', toldTime: '16:10' };
    expect(report({ ...told, onBehalf: true }).onBehalf).toEqual({ toldBy: 'A resident', toldHow: 'Phone', toldAt: Temporal.Instant.from('2026-11-20T16:10:00Z') });
    expect(report({ ...told, onBehalf: false, toldDate: 'rubbish' }).onBehalf).toBeUndefined();
  });

  test('a security incident without personal data needs no answers on people and data', () => {
    expect(problems({ incidentKind: 'badgeLost', dataSubjectTypes: [], dataTypes: [], peopleCount: '' })).toEqual([]);
  });

  test('a report in Welsh keeps its language; an unknown one falls back to English', () => {
    expect(report({ reportLanguage: 'cy-GB' }).reportLanguage).toBe('cy-GB');
    expect(report({ reportLanguage: 'fr-FR' }).reportLanguage).toBe('en-GB');
  });
});

describe('what is missing is said once a field, in the order of the form', () => {
  test('an empty form', () => {
    const check = validateReport({ reportGuid: draft.reportGuid }, NOW);
    expect(check.ok ? [] : check.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'whatHappened required', 'incidentKind required', 'happenedKnown required', 'noticedDate required', 'noticedTime required', 'contained required'
    ]);
  });

  test('a kind that concerns personal data asks for people and data', () => {
    expect(problems({ dataSubjectTypes: [], dataTypes: [], peopleCount: '', peopleBand: '' })).toEqual([
      { field: 'dataSubjectTypes', code: 'required' }, { field: 'dataTypes', code: 'required' }, { field: 'peopleBand', code: 'required' }
    ]);
  });

  test('white space is no answer', () => {
    expect(problems({ whatHappened: ' \n\t ' })).toEqual([{ field: 'whatHappened', code: 'required' }]);
  });

  test('on behalf asks who, how and when', () => {
    expect(problems({ onBehalf: true })).toEqual([
      { field: 'toldBy', code: 'required' }, { field: 'toldHow', code: 'required' }, { field: 'toldDate', code: 'required' }, { field: 'toldTime', code: 'required' }
    ]);
  });

  test('lost equipment asks whether lost or stolen; “None” is no answer to that', () => {
    expect(problems({ incidentKind: 'deviceLost' })).toEqual([{ field: 'equipment', code: 'required' }]);
    expect(problems({ incidentKind: 'deviceLost', equipment: 'None' })).toEqual([{ field: 'equipment', code: 'required' }]);
    expect(problems({ incidentKind: 'deviceLost', equipment: 'Stolen' })).toEqual([]);
  });

  test('a service is asked for where there are services, but not from who leaves the name off', () => {
    expect(problems({ service: '' }, { serviceNames: ['Housing'] })).toEqual([{ field: 'service', code: 'required' }]);
    expect(problems({ service: '' }, { serviceNames: [] })).toEqual([]);
    expect(problems({ service: '', nameWithheld: true }, { serviceNames: ['Housing'] })).toEqual([]);
  });
});

describe('times', () => {
  test('noticed in the future is refused, but five minutes of difference between clocks are not', () => {
    expect(problems({ noticedTime: '16:36' })).toEqual([{ field: 'noticedDate', code: 'in-the-future' }]);
    expect(problems({ noticedTime: '16:35' })).toEqual([]);
  });

  test('happened after noticed is said at the time on one day, at the date on another', () => {
    expect(problems({ happenedTime: '16:01' })).toEqual([{ field: 'happenedTime', code: 'happened-after-noticed' }]);
    expect(problems({ noticedDate: '2026-11-19' })).toEqual([{ field: 'happenedDate', code: 'happened-after-noticed' }]);
  });

  test('happened and noticed in the same minute is possible', () => {
    expect(problems({ happenedTime: '16:00' })).toEqual([]);
  });

  test('a day without a time is compared as a day: the same day is never “after”', () => {
    expect(problems({ happenedTime: '' })).toEqual([]);
    expect(problems({ happenedTime: '', happenedDate: '2026-11-21' })).toEqual([{ field: 'happenedDate', code: 'in-the-future' }]);
  });

  test('told in the future, told before it happened, noticed after we were told', () => {
    const told = { onBehalf: true, toldBy: 'A resident', toldHow: 'Phone', toldDate: '2026-11-20' };
    expect(problems({ ...told, toldTime: '17:00' })).toEqual([{ field: 'toldDate', code: 'in-the-future' }]);
    expect(problems({ ...told, toldTime: '15:00' })).toEqual([{ field: 'noticedTime', code: 'noticed-after-told' }]);
    expect(problems({ ...told, toldTime: '15:00', noticedTime: '', happenedTime: '15:30' })).toEqual([
      { field: 'toldTime', code: 'told-before-happened' }, { field: 'noticedTime', code: 'required' }
    ]);
  });

  test('the hour that does not exist in March, a date that is none, and a year typed wrong', () => {
    const later = Temporal.Instant.from('2027-03-29T09:00:00Z');
    const spring = validateReport({ ...draft, happenedKnown: 'Not known', noticedDate: '2027-03-28', noticedTime: '01:30' }, later);
    expect(spring).toMatchObject({ ok: false, problems: [{ field: 'noticedTime', code: 'clocks-went-forward' }] });
    expect(problems({ happenedDate: '2026-02-29' })).toEqual([{ field: 'happenedDate', code: 'not-a-date' }]);
    expect(problems({ happenedDate: '0206-11-20' })).toEqual([{ field: 'happenedDate', code: 'too-long-ago' }]);
    expect(problems({ noticedTime: '25:00' })).toEqual([{ field: 'noticedTime', code: 'not-a-time' }]);
  });
});

describe('lengths, as SharePoint counts them', () => {
  test('255 characters fit into a line, 300 do not', () => {
    expect(problems({ service: 'x'.repeat(255) })).toEqual([]);
    expect(problems({ service: 'x'.repeat(300) })).toEqual([{ field: 'service', code: 'too-long', params: [255, 300] }]);
  });

  test('63,999 characters fit into a note, 64,000 do not', () => {
    expect(problems({ whatHappened: 'x'.repeat(NOTE_LIMIT) })).toEqual([]);
    expect(problems({ whatHappened: 'x'.repeat(64_000) })).toEqual([{ field: 'whatHappened', code: 'too-long', params: [63_999, 64_000] }]);
  });

  test('an emoji counts as the two units it is stored in, and a Windows line end as one', () => {
    expect(problems({ service: '😀'.repeat(128) })).toEqual([{ field: 'service', code: 'too-long', params: [255, 256] }]);
    expect(problems({ whatHappened: `x${'\r\n'.repeat(40_000)}x` })).toEqual([]);
  });
});

describe('numbers, phones and choices', () => {
  test.each(['-1', '1.5', 'twelve', '1e3', '1,20', '0x10', '１２'])('“%s” is no number of people', (peopleCount) => {
    expect(problems({ peopleCount })).toEqual([{ field: 'peopleCount', code: 'not-a-number' }]);
  });

  test('more people than there are is a slip', () => {
    expect(problems({ peopleCount: '99999999999999999999' })).toEqual([{ field: 'peopleCount', code: 'number-too-large', params: [100_000_000] }]);
  });

  test('a band that contradicts the number', () => {
    expect(problems({ peopleCount: '5', peopleBand: '10 to 99' })).toEqual([{ field: 'peopleBand', code: 'band-does-not-fit' }]);
  });

  test.each(['01632 960123', '+44 (0)1632 960 123', '4312', 'x 4312', '01632-960123 ext. 12', '01632 960123 est. 12', ''])('“%s” will do as a phone number', (contactPhone) => {
    expect(problems({ contactPhone })).toEqual([]);
  });

  test.each(['ring me', '12', '01632 960123 after five', '0'.repeat(30)])('“%s” will not', (contactPhone) => {
    expect(problems({ contactPhone })).toEqual([{ field: 'contactPhone', code: 'not-a-phone-number' }]);
  });

  test('a value that is not on the list (an old draft) is said at its field', () => {
    expect(problems({ incidentKind: 'gone', contained: 'Maybe', dataTypes: ['Shoe size'] })).toEqual([
      { field: 'incidentKind', code: 'not-a-choice' }, { field: 'dataTypes', code: 'not-a-choice' }, { field: 'contained', code: 'not-a-choice' }
    ]);
  });

  test('“Not yet known” stands alone', () => {
    expect(problems({ dataTypes: ['Not yet known'], dataSubjectTypes: ['Not yet known'] })).toEqual([]);
    expect(problems({ dataTypes: ['Health data', 'Not yet known'] })).toEqual([{ field: 'dataTypes', code: 'not-known-and-known' }]);
  });
});

test('a draft without its GUID is a fault of the form, not of the person', () => {
  expect(() => validateReport({ ...draft, reportGuid: undefined }, NOW)).toThrow(/reportGuid/);
  expect(() => validateReport({ ...draft, reportGuid: 'not-a-guid' }, NOW)).toThrow(/reportGuid/);
});
