import { Temporal } from 'temporal-polyfill';
import type { BreachCase, CaseFacts, CaseValues } from '../cases/caseValues';
import { undecidedCase } from '../cases/logRow';
import { triage, type TriageKnown } from './triage';
import { triageInputOf, type TriageInput } from './triageInput';

/** A case as taking in makes it, for tests. All people are made up. */

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const known: TriageKnown = { now: at('2026-11-22T10:00:00Z'), me: { id: 12, name: 'Priya Nandra' }, officers: [{ id: 12, name: 'Priya Nandra' }, { id: 13, name: 'Alex Morgan' }] };

export const testFacts: CaseFacts = {
  incidentKind: 'postWrongPerson', service: 'Housing', whatHappened: 'A letter went to the wrong resident.', happenedAt: at('2026-11-19T09:00:00Z'),
  dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9', recordsCount: undefined,
  contained: 'Partly', protection: 'None', equipment: 'None'
};

export function aNewCase(values: Partial<CaseValues> = {}, more: Partial<BreachCase> = {}): BreachCase {
  return {
    logId: 7, etag: '"g,3"', reportId: 42, reportGuid: '7f1c5a52-7f5f-4b1c-9a63-4a0c5f1d2e11', reference: 'BR-2026-00042', reportedAt: at('2026-11-20T17:00:00Z'),
    noticedAt: at('2026-11-20T16:00:00Z'), nameWithheld: false, reportVersion: '1.0', repeatOf: undefined, externalId: '', isImported: false, undelivered: 0, aroundDesk: undefined, unreadable: [], isRestricted: false,
    values: { ...undecidedCase(testFacts, at('2026-11-20T16:00:00Z')), ...values },
    ...more
  };
}

/** Triage with only these answers changed. */
export const triaged = (found: BreachCase, typed: Partial<TriageInput>): ReturnType<typeof triage> => triage(found, { ...triageInputOf(found.values), ...typed }, known);

/** The problems as `field: code`; a triage that is saved has none. */
export function problemsOf(result: ReturnType<typeof triage>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`);
}

/** @throws Error with the problems, when it is not saved. */
export function savedOf(result: ReturnType<typeof triage>): Extract<ReturnType<typeof triage>, { readonly ok: true }> {
  if (!result.ok) throw new Error(problemsOf(result).join(', '));
  return result;
}
