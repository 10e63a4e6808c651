import { Temporal } from 'temporal-polyfill';
import type { CaseLine } from '../../../../casework/rules/worklist';
import type { CaseAccess } from '../../../cases/contract';
import { breachClock, type ClockDecisions } from '../../../rules/cases/clock';

export const now = Temporal.Instant.from('2026-11-20T18:30:00Z');

/** A case of which the council became aware so many hours (and minutes) ago. */
export function line(logId: number, hoursAgo: number | undefined, { decided = {}, ...more }: Partial<CaseLine> & { readonly decided?: ClockDecisions } = {}): CaseLine {
  const awareAt = hoursAgo === undefined ? undefined : now.subtract({ minutes: Math.round(hoursAgo * 60) });
  return {
    logId, reference: `BR-2026-${String(logId).padStart(5, '0')}`, title: 'Email to the wrong person', service: 'Housing', caseState: 'Triage',
    begins: awareAt, clock: breachClock(awareAt, decided), marks: {}, leadId: undefined, undelivered: 0, aroundDesk: false, awaits: ['breach'], ...more
  };
}

export const officer: CaseAccess = { role: 'officer', me: { id: 7, name: 'Priya Nandra' }, officers: [{ id: 7, name: 'Priya Nandra', upn: 'priya@northmere.example' }, { id: 8, name: 'Owen Rees', upn: 'owen@northmere.example' }] };
export const reviewer: CaseAccess = { ...officer, role: 'reviewer', me: { id: 9, name: 'Sian Hughes' } };
