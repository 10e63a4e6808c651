import type { Temporal } from 'temporal-polyfill';
import type { BreachCase } from '../cases/caseValues';
import type { IncidentKindKey } from '../incidents/incidentKinds';
import type { BreachReference } from '../cases/reference';
import type { SeverityBand } from '../severity/score';
import type { Duty } from '../investigation/investigationFile';
import { leftOutOf, registerEntry, unmetToday, type LeftOutReason, type RegisterEntry, type ReportingBand } from './entry';

export interface LeftOut {
  readonly reference: BreachReference;
  readonly logId: number;
  readonly why: LeftOutReason;
}

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly leftOut: readonly LeftOut[];
  /** Of all cases of the choice, also of those that are left out. */
  readonly withdrawn: WithdrawnFiles;
}

/** Files that officers withdrew as wrong: how many, of how many cases, and how many of them are shown again. */
export interface WithdrawnFiles {
  readonly files: number;
  readonly cases: number;
  readonly shownAgain: number;
}

/** What the history says of each case of which a file was withdrawn. */
export type WithdrawnOf = ReadonlyMap<string, { readonly withdrawn: number; readonly shownAgain: number }>;

/**
 * The register of article 33(5) over these cases, in the order of awareness. A row that comes twice (a page was read while another was saved) counts once.
 */
export function registerOf(cases: readonly BreachCase[], now: Temporal.Instant, withdrawnOf: WithdrawnOf = new Map()): Register {
  const seen = new Set<number>();
  const entries: RegisterEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const found of cases) {
    if (seen.has(found.logId)) continue;
    seen.add(found.logId);
    const why = leftOutOf(found);
    if (why === undefined) entries.push(registerEntry(found, now, withdrawnOf.get(found.reference)?.withdrawn));
    else leftOut.push({ reference: found.reference, logId: found.logId, why });
  }
  const awareAt = ({ found }: RegisterEntry): number => found.values.awareAt?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
  return { entries: entries.sort((a, b) => awareAt(a) - awareAt(b) || a.found.logId - b.found.logId), leftOut, withdrawn: sumOf(cases, withdrawnOf) };
}

function sumOf(cases: readonly BreachCase[], withdrawnOf: WithdrawnOf): WithdrawnFiles {
  const counts = [...new Set(cases.map(({ reference }) => reference))].flatMap((reference) => withdrawnOf.get(reference) ?? []);
  return { files: sum(counts.map(({ withdrawn }) => withdrawn)), cases: counts.length, shownAgain: sum(counts.map(({ shownAgain }) => shownAgain)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

export interface RegisterCounts {
  readonly total: number;
  readonly byKind: readonly Count<IncidentKindKey>[];
  readonly byService: readonly Count<string>[];
  /** By the key of the controller; the empty one is the council itself. */
  readonly byController: readonly Count<string>[];
  /** `undefined`: not assessed. */
  readonly bySeverity: readonly Count<SeverityBand | undefined>[];
  readonly ico: {
    /** The denominator: cases in which the ICO was told, or the duty of article 33(1) stands. */
    readonly toTell: number;
    readonly inTime: number;
    /** Whatever was decided. */
    readonly late: number;
    /** No moment of awareness is readable. */
    readonly cannotTell: number;
    /** Still within 72 hours. */
    readonly notYet: number;
    /** Not told, and the 72 hours are over, also where it was decided not to tell although a risk is not ruled out. */
    readonly overdue: number;
    readonly noNeed: number;
    readonly notDecided: number;
    /** Of those that were told. */
    readonly byTime: readonly Count<ReportingBand>[];
  };
  /** Article 33(2): cases in which the council is processor, and in how many of them its controller was told. */
  readonly processor: { readonly total: number; readonly told: number };
  /** Cases with at least one duty unmet, and how many of each duty. */
  readonly unmet: { readonly total: number } & Readonly<Record<Duty, number>>;
  /** Closed by the version before and counted by its rules, and of these how many today's rules would name. */
  readonly earlier: { readonly total: number; readonly unmetToday: number };
  readonly people: { readonly toTell: number; readonly told: number; readonly noNeed: number; readonly notDecided: number };
}

export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

const bands: readonly (SeverityBand | undefined)[] = ['Very high', 'High', 'Medium', 'Low', undefined];

/** Counts for reports to members and managers: the most frequent first, severities from the highest. */
export function countRegister({ entries }: Pick<Register, 'entries'>, times: readonly ReportingBand[]): RegisterCounts {
  const ico = (state: RegisterEntry['icoState']): number => entries.filter(({ icoState }) => icoState === state).length;
  const owing = ['in time', 'late', 'cannot tell', 'not yet', 'overdue'] as const;
  const processors = entries.filter(({ controllerTold }) => controllerTold !== undefined);
  const unmet = (duty: Duty): number => entries.filter((entry) => entry.unmet.some((each) => each.duty === duty)).length;
  const earlier = entries.filter(({ rules }) => rules === 'earlier');
  // a processor decides nothing about the people: its controller does
  const people = (decision: string): RegisterEntry[] => entries.filter(({ found, controllerTold }) => controllerTold === undefined && found.values.people.decision === decision);
  return {
    total: entries.length,
    byKind: tally(entries.map(({ found }) => found.values.facts.incidentKind)),
    byService: tally(entries.map(({ found }) => found.values.facts.service)),
    byController: tally(entries.map(({ found }) => found.values.controller)),
    bySeverity: bands.map((band) => ({ key: band, count: entries.filter(({ severity }) => severity?.band === band).length })),
    ico: {
      toTell: owing.reduce((sum, state) => sum + ico(state), 0),
      inTime: ico('in time'),
      late: ico('late'),
      cannotTell: ico('cannot tell'),
      notYet: ico('not yet'),
      overdue: ico('overdue'),
      noNeed: ico('not needed'),
      notDecided: ico('not decided'),
      byTime: times.map((band) => ({ key: band, count: entries.filter(({ reportingBand }) => reportingBand === band).length }))
    },
    processor: { total: processors.length, told: processors.filter(({ controllerTold }) => controllerTold !== 'not told').length },
    unmet: { total: entries.filter((entry) => entry.unmet.some(({ duty }) => duty !== undefined)).length, ico: unmet('ico'), people: unmet('people'), controller: unmet('controller') },
    earlier: { total: earlier.length, unmetToday: earlier.filter(({ found }) => unmetToday(found.values).some(({ duty }) => duty !== undefined)).length },
    people: {
      toTell: people('Tell').length,
      told: people('Tell').filter(({ found }) => found.values.people.toldAt !== undefined).length,
      noNeed: people('Do not tell').length,
      notDecided: people('Not decided').length
    }
  };
}

function tally<Key extends string>(keys: readonly Key[]): readonly Count<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** How many were left out for which reason, and the references of those that wait for an officer. */
export function countLeftOut(leftOut: readonly LeftOut[]): readonly Count<LeftOutReason>[] {
  return tally(leftOut.map(({ why }) => why));
}
