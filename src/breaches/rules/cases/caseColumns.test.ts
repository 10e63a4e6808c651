import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { incidentKindList } from '../incidents/incidentKinds';
import { dataTypeLabels } from '../incidents/dataTypes';
import { canonicalCell } from '../../../casework/rules/cells';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { tooLongProblems } from '../../../casework/rules/caseRow';
import { sealedKinds } from '../../../casework/rules/kind';
import { readSeal, sealText, writeSeal } from '../../../casework/rules/sealText';
import { breachRules } from './breachRules';
import { caseToColumns } from './caseColumns';
import { caseFields } from './caseFields';
import type { CaseValues } from './caseValues';
import { breachDecisions, councilRoles, peopleExceptions, tellDecisions } from './choices';
import { caseStates } from './publicState';
import { columnsToCase } from './readCase';
import { testValues } from './testCases';

const covered = { kinds: sealedKinds(breachRules), form1: breachRules.sealForm1 };

const moment = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('=HYPERLINK("http://x","y")', '<script>1</script>', '\u202Eabc\u202C', 'line\r\nnext', '👩‍👩‍👧 moved'));
const text = anyText.map(normaliseText);
const shortText = text.map((each) => each.replace(/\s+/g, ' ').trim());

const anyCase: fc.Arbitrary<CaseValues> = fc.record({
  caseState: fc.constantFrom(...caseStates), leadId: maybe(fc.integer({ min: 1, max: 9999 })), awareAt: moment, awareReason: text, breach: fc.constantFrom(...breachDecisions),
  breachReason: text, councilRole: fc.constantFrom(...councilRoles), supplier: shortText, supplierToldAt: maybe(moment), closedAt: maybe(moment), disposedAt: maybe(moment),
  disposalDue: maybe(fc.constantFrom('2026-02-28', '2032-11-22')),
  kind: fc.constantFrom(...incidentKindList.map(({ key }) => key)), service: shortText, whatHappened: text, happenedAt: maybe(moment), dataTypes: fc.subarray([...dataTypeLabels]),
  peopleCount: maybe(fc.integer({ min: 0, max: 1_000_000 })), decision: fc.constantFrom(...tellDecisions), reason: text, decidedAt: maybe(moment), decidedBy: shortText,
  toldAt: maybe(moment), exception: fc.constantFrom(...peopleExceptions), note: anyText, logId: fc.integer({ min: 1, max: 99 })
}).map((made) => {
  const base = testValues();
  const { kind, service, whatHappened, happenedAt, dataTypes, peopleCount, decision, reason, decidedAt, decidedBy, toldAt, exception, note, logId, ...plain } = made;
  const decided = { decision, reason, decidedAt, decidedBy, toldAt };
  return {
    ...base, ...plain, facts: { ...base.facts, incidentKind: kind, service, whatHappened, happenedAt, dataTypes, peopleCount }, ico: { ...decided, reference: service, delayReason: reason },
    people: { ...decided, exception }, triage: { ...base.triage, factsReason: note, duplicates: [{ logId, reference: 'BR-2026-00001', verdict: 'Another incident' as const, at: '2026-11-22T10:00:00Z', by: service }] },
    notification: { ...base.notification, consequences: note }, investigation: { ...base.investigation, lessons: [{ text: note, spreadBy: '', audience: '', done: false }] }
  };
});

const plain = (values: CaseValues): unknown => JSON.parse(JSON.stringify(values));

describe('a case as the columns of its row', () => {
  test('comes back as it was, whatever was typed', () => {
    fc.assert(fc.property(anyCase, (values) => {
      const { values: read, unreadable } = columnsToCase(caseToColumns(values));
      expect(unreadable).toEqual([]);
      expect(plain(read)).toEqual(plain(values));
    }), { numRuns: 200 });
  });

  test.each([1, 2] as const)('has the same seal (form %i) after SharePoint wrote it its own way', (form) => {
    fc.assert(fc.property(anyCase, (values) => {
      const cells = caseToColumns(values);
      const asKept = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name,
        cell === '' ? null : Array.isArray(cell) ? { results: [...cell].reverse() } : typeof cell === 'string' ? (/^\d{4}-.*Z$/.test(cell) ? cell.replace('Z', '.000Z') : `${cell.replace(/\n/g, '\r\n')}\u200B`) : cell]));
      expect(sealText(covered, asKept, form)).toBe(sealText(covered, cells, form));
    }), { numRuns: 100 });
  });

  test.each([1, 2] as const)('has another seal (form %i) when anything that is governed changed', (form) => {
    const cells: Readonly<Record<string, unknown>> = caseToColumns(testValues());
    const others: Readonly<Record<string, unknown>> = { CaseState: 'Closed', IcoToldAt: '2026-11-21T09:00:00Z', ClockState: 'Met', AssignedToId: 12, PeopleCount: 0, NoticedAt: '2026-01-01T00:00:00Z', ReportId: 43, SeverityScore: 0.25, Service: '' };
    const seals = Object.entries(others).map(([name, value]) => sealText(covered, { ...cells, [name]: value }, form));
    expect(new Set([sealText(covered, cells, form), ...seals]).size).toBe(seals.length + 1);
  });

  test('what cannot be read is named, and the rest of the case stands', () => {
    const { values, unreadable } = columnsToCase({ ...caseToColumns(testValues()), AwareAt: null, TriageFile: '{"v":2,', IcoDecision: 'Perhaps', DisposalDue: '2026-02-30', SeverityFile: 'x' });
    expect(new Set(unreadable)).toEqual(new Set(['AwareAt', 'TriageFile', 'IcoDecision', 'DisposalDue', 'SeverityFile']));
    expect(values).toMatchObject({ awareAt: undefined, severity: undefined, disposalDue: undefined, ico: { decision: 'Not decided' }, facts: { service: 'Housing' } });
  });

  test.each(['2026-04-31', '2026-02-29', '2026-13-01'])('a day of a file that the calendar does not have (%s) is named, and takes nothing else of the file with it', (day) => {
    const stored = { ...caseToColumns(testValues()), InvestigationFile: JSON.stringify({ v: 1, whatCausedIt: 'Two letters in one envelope.', actions: [{ text: 'Buy envelopes', target: day }, { text: 'Count', target: '2026-04-30' }] }) };
    const { values, unreadable } = columnsToCase(stored);
    expect(unreadable).toEqual(['InvestigationFile']);
    expect(values.investigation).toMatchObject({ whatCausedIt: 'Two letters in one envelope.', actions: [{ text: 'Buy envelopes' }, { target: '2026-04-30' }] });
    expect(values.investigation.actions[0].target).toBeUndefined();
  });

  test('a file whose moment is none is named, not read as if it had one', () => {
    const telling = { at: '2026-04-31T10:00:00Z', by: 'Priya Nandra', how: 'Letter' };
    expect(columnsToCase({ ...caseToColumns(testValues()), NotificationFile: JSON.stringify({ v: 1, tellings: [telling] }) })).toMatchObject({ unreadable: ['NotificationFile'], values: { notification: { tellings: [] } } });
  });

  test('a text or file that no column holds is named before the save', () => {
    const base = testValues();
    expect(tooLongProblems(caseFields, testValues({ facts: { ...base.facts, whatHappened: 'x'.repeat(63_999) } }))).toEqual([]);
    expect(tooLongProblems(caseFields, testValues({
      facts: { ...base.facts, whatHappened: '👍'.repeat(32_000) }, supplier: 's'.repeat(256), notification: { ...base.notification, consequences: 'x'.repeat(40_000), actionsTaken: 'y'.repeat(30_000) }
    }))).toEqual([{ field: 'facts.whatHappened', code: 'too-long' }, { field: 'supplier', code: 'too-long' }, { field: 'notification', code: 'file-too-long' }]);
  });
});

test('choices that come as one text are read as those that come as a list', () => {
  expect(canonicalCell('choices', ';#B;#A;#')).toEqual(canonicalCell('choices', ['A', 'B']));
});

test('a seal is read as it was written, and nothing else is one', () => {
  for (const form of [1, 2] as const) {
    const seal = { form, once: 'abc123', hash: 'f'.repeat(64) };
    expect(readSeal(writeSeal(seal))).toEqual(seal);
  }
  expect(['', null, 'x', `3.abc123.${'f'.repeat(64)}`, `1.abc123.${'F'.repeat(64)}`].map(readSeal)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('in form 2 a column that holds nothing leaves the seal as it was, so that one can be added later; a nought is something', () => {
  const cells: Readonly<Record<string, unknown>> = caseToColumns(testValues());
  const { Supplier, ...without } = { ...cells, Supplier: '', DataTypes: [], NameWithheld: false };
  expect(Supplier).toBe('');
  expect(sealText(covered, { ...without, Supplier: null }, 2)).toBe(sealText(covered, without, 2));
  expect(sealText(covered, { ...without, RecordsCount: 0 }, 2)).not.toBe(sealText(covered, { ...without, RecordsCount: null }, 2));
});
