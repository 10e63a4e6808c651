import { Temporal } from 'temporal-polyfill';
import { emptyAct, type ActContent, type ScheduleAct } from './acts';
import type { ActKind } from './choices';
import type { ScheduleLine } from './entry';

/** An entry of which only this is known. */
export const line = (number: number, known: Partial<ScheduleLine> = {}): ScheduleLine => ({
  id: number, number, decision: 'undecided', exemptions: [], told: undefined, pages: undefined, duplicateOf: undefined, isHealth: false, opinion: '', hasReason: false, decidedIn: '', check: 'none', checkedIn: '',
  batch: undefined, releasedIn: '', volume: undefined, firstPage: undefined, ...known
});

/** What somebody did: `by` is their number on the site. */
export const act = (guid: string, kind: ActKind, numbers: readonly number[], content: Partial<ActContent> = {}, by = 1): ScheduleAct => ({
  id: 1, guid, reference: 'SAR-2026-00001', kind, numbers: numbers.map((number) => [number, number]), content: { ...emptyAct, ...content }, by: { id: by, name: `Officer ${by}` }, at: Temporal.Instant.from('2026-11-20T10:00:00Z')
});

export const actsOf = (...acts: readonly ScheduleAct[]): ReadonlyMap<string, ScheduleAct> => new Map(acts.map((each) => [each.guid, each]));
