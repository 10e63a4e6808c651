import type { Temporal } from 'temporal-polyfill';
import type { Mark } from '../store/mark';
import type { AddingIntake, Intake, IntakeKind, IntakeSite, IntakeTypes } from './contract';
import { findRestricted, lookedAtDays, type RestrictedFound } from './restricted';
import { changedSince, findUntaken, type LogRowAdded, type Untaken } from './untaken';

interface Looked<T extends IntakeTypes> {
  readonly intake: Intake<T> | AddingIntake<T>;
  readonly untaken: Untaken;
}

/** A kind as such a look needs it. */
export interface LookSite<T extends IntakeTypes> {
  readonly services: IntakeSite<T>['services'];
  readonly kind: Pick<IntakeKind<T>, 'intakes' | 'lists'>;
}

/** What a look at every intake of a kind found. */
export interface FullLook<T extends IntakeTypes> {
  /** Rows to add, in the order in which they are. */
  readonly waiting: readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly intakeId: number }[];
  /** Rows that their authors changed, of which a file may have gone. */
  readonly changed: readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly row: Untaken['changed'][number] }[];
  /** Rows of the log in the folder of restricted cases that are compared with their seals. */
  readonly restricted: readonly number[];
  readonly newestRows: readonly LogRowAdded[];
  readonly howFar: Pick<Mark, 'completeUpTo' | 'others'>;
  /** As it can be believed after that. */
  readonly mark: Mark;
}

/** The lists that such a look compares. */
export function listsOf<T extends IntakeTypes>({ kind: { intakes, lists } }: LookSite<T>): readonly { readonly path: string }[] {
  return [lists.log, ...intakes.open.map(({ list }) => list), ...intakes.add.flatMap(({ list, into }) => [list, into])];
}

/**
 * Compares each intake with the list in which its rows have rows of their own, all at once.
 * @param isRestricted the officer is of the group that alone sees restricted cases
 * @throws DeskError
 */
export async function lookAtIntakes<T extends IntakeTypes>(site: LookSite<T>, stored: Mark, isRestricted: boolean): Promise<FullLook<T>> {
  const now = site.services.now();
  const [looked, beside] = await Promise.all([lookAtAll(site, stored, now), isRestricted ? lookAtRestricted(site) : []]);
  const mark: Mark = looked.some(({ untaken }) => untaken.isMarkFalse) ? { ...stored, notBelieved: ['reports', ...stored.notBelieved] } : stored;
  const [{ untaken: first }, ...others] = looked;
  return {
    waiting: [...looked, ...beside].flatMap(({ intake, untaken: { intakeIds } }) => inTurn(intake, intakeIds).map((intakeId) => ({ intake, intakeId }))),
    changed: [
      ...looked.flatMap(({ intake, untaken }) => changedSince(untaken, mark.reconciledUpTo).map((row) => ({ intake, row }))),
      ...beside.flatMap(({ intake, untaken }) => changedSince(untaken, now.subtract({ hours: lookedAtDays * 24 })).map((row) => ({ intake, row })))
    ],
    restricted: beside.flatMap(({ untaken }) => untaken.lately),
    newestRows: newestOf(looked),
    howFar: { completeUpTo: first.completeUpTo, others: Object.fromEntries(others.map(({ intake, untaken }) => [intake.key, untaken.completeUpTo])) },
    mark
  };
}

/** What only the restricted group sees. */
async function lookAtRestricted<T extends IntakeTypes>({ services, kind }: LookSite<T>): Promise<readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly untaken: RestrictedFound }[]> {
  const both: readonly (Intake<T> | AddingIntake<T>)[] = [...kind.intakes.open, ...kind.intakes.add];
  return Promise.all(both.filter(({ neverRestricted }) => !neverRestricted).map(async (intake) => {
    const isLog = !('into' in intake);
    return { intake, untaken: await findRestricted({ services, list: intake.list, origin: intake.origin, into: 'into' in intake ? intake.into : kind.lists.log }, isLog) };
  }));
}

/** All intakes of the kind at once, the first of those that open cases first. */
async function lookAtAll<T extends IntakeTypes>({ services, kind }: LookSite<T>, mark: Mark, now: Temporal.Instant): Promise<readonly [Looked<T>, ...Looked<T>[]]> {
  const look = async (intake: Intake<T> | AddingIntake<T>, upTo: number): Promise<Looked<T>> => {
    const from = { services, list: intake.list, origin: intake.origin, into: 'into' in intake ? intake.into : kind.lists.log, neverRestricted: intake.neverRestricted };
    return { intake, untaken: await findUntaken(from, upTo, now) };
  };
  const [first, ...others] = kind.intakes.open;
  return Promise.all([look(first, mark.completeUpTo), ...[...others, ...kind.intakes.add].map((intake) => look(intake, mark.others[intake.key] ?? 0))]);
}

/** Of the log, whatever opened them: each intake finds those of its own first, and a row may be among what several of them found. */
function newestOf<T extends IntakeTypes>(looked: readonly Looked<T>[]): readonly LogRowAdded[] {
  const found = looked.filter(({ intake }) => !('into' in intake)).flatMap(({ untaken }) => untaken.newestRows);
  return [...new Map(found.map((row) => [row.logId, row])).values()];
}

/** The newest case first; what is added to cases in the order in which it came. */
function inTurn(intake: object, oldestFirst: readonly number[]): readonly number[] {
  return 'into' in intake ? oldestFirst : [...oldestFirst].reverse();
}
