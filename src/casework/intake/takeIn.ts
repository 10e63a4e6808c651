import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
import { deskGroups } from '../../platform/rights';
import { fetchPart } from '../../platform/host/fetchPart';
import { amIn } from '../../platform/sharepoint/me';
import { readMark, saveMark, type Mark } from '../store/mark';
import { reconcileRows } from '../store/reconcile';
import type { AddingIntake, Intake, IntakeSite, IntakeTypes } from './contract';
import { dueCases } from './dueCases';
import { openOfficer } from './officer';
import type { TakingInOutcome } from './outcome';
import { findRestricted, lookedAtDays, type RestrictedFound } from './restricted';
import { readShown, shownUndeliverable } from './stillWaiting';
import type { ShownUndelivered } from './undelivered';
import { changedSince, findUntaken, type Untaken } from './untaken';

const loadWork = (): Promise<typeof import('./work')> => fetchPart(() => import(/* webpackChunkName: 'case-intake' */ './work'));

interface Looked<T extends IntakeTypes> {
  readonly intake: Intake<T> | AddingIntake<T>;
  readonly untaken: Untaken;
}

/**
 * Adds every row of the intakes that has no row of its own in the log, or among what was added to cases, then sends the messages that nobody has sent.
 * Any officer's page runs it, as often as it likes and at the same time as others: the unique origin makes one row, the claims one message.
 * What fails for one case is told, tried again later and later, and does not stop the others.
 *
 * A run that finds nothing to do costs an officers' page four steps, each of which asks all that it has to know at once: the mark and the newest of
 * every list that it looks at, which rows were modified since the mark, those rows, and their versions (`reconcileRows`). Only what has done something
 * asks again what that may have changed. The runs of several kinds may be begun together: the questions of one step leave together (`gatherReads`).
 * @param isOpening of a page that opens just now: what it has asked to open is not asked again
 * @throws DeskError `forbidden` for anybody but officers, `not-set-up`; when the lists cannot be read at all.
 */
export async function takeIn<T extends IntakeTypes>(site: IntakeSite<T>, isOpening = false): Promise<TakingInOutcome<T>> {
  const { services } = site;
  const officer = await openOfficer(site, isOpening);
  const marking = readMark(site);
  const looking = lookAtAll(site, marking);
  const lookingBeside = restrictedOf(site);
  const dueAtFirst = begun(dueCases(site, services.now()));
  const shownAtFirst = readShown(site);
  // it is told at the end, after all that could be done all the same
  shownAtFirst.catch(() => undefined);
  const [stored, looked, beside] = await Promise.all([marking, looking, lookingBeside]);
  const mark: Mark = looked.some(({ untaken }) => untaken.isMarkFalse) ? { ...stored, notBelieved: ['reports', ...stored.notBelieved] } : stored;

  const waiting = [...looked, ...beside].flatMap(({ intake, untaken: { intakeIds } }) => inTurn(intake, intakeIds).map((intakeId) => ({ intake, intakeId })));
  const changed = [
    ...looked.flatMap(({ intake, untaken }) => changedSince(untaken, mark.reconciledUpTo).map((row) => ({ intake, row }))),
    ...beside.flatMap(({ intake, untaken }) => changedSince(untaken, services.now().subtract({ hours: lookedAtDays * 24 })).map((row) => ({ intake, row })))
  ];
  const hasWork = waiting.length > 0 || changed.length > 0 || !(await dueAtFirst.isEmpty);
  let run = hasWork ? await (await loadWork()).work(officer, { waiting, due: dueAtFirst, changed }) : undefined;
  const reconciled = await reconcileRows(site, mark, beside.flatMap(({ untaken }) => untaken.lately));
  const [{ untaken: first }, ...others] = looked;
  const upTo = Object.fromEntries(others.map(({ intake, untaken }) => [intake.key, untaken.completeUpTo]));
  await saveMark(site, mark, { completeUpTo: first.completeUpTo, others: upTo, reconciledUpTo: reconciled.upTo, again: reconciled.again });

  const isIdle = waiting.length === 0 && run?.hasSeenToAny !== true;
  const shown = await (isIdle ? shownAtFirst : readShown(site));
  let undelivered: ShownUndelivered<T> = { cases: [], isMore: !shown.undelivered, lookAgainAt: [] };
  if (shown.undelivered && shown.undelivered.length > 0) {
    const { nothingToDo, shownUndelivered } = await loadWork();
    run ??= nothingToDo(officer);
    undelivered = await shownUndelivered(officer, shown.undelivered, run);
  }
  const undeliverable = shownUndeliverable(shown.unreachable);
  const sent = [...(run?.sent.values() ?? [])];
  const isToCome = (moment: Temporal.Instant): boolean => Temporal.Instant.compare(moment, services.now()) > 0;
  return {
    takenIn: [...(run?.takenIn ?? [])].sort((one, other) => one.intakeId - other.intakeId),
    additions: run?.additions ?? [],
    newestRows: first.newestRows,
    sent: sent.reduce((sum, each) => sum + each.sent, 0),
    undelivered: undelivered.cases,
    undeliverable: undeliverable.lines,
    isMore: undelivered.isMore || undeliverable.isMore,
    aroundDesk: reconciled.aroundDesk,
    notBelieved: mark,
    problems: run?.problems ?? [],
    lookAgainAt: earliest([...(run?.unfinished ?? []), ...sent.map((each) => each.lookAgainAt), ...undelivered.lookAgainAt.filter(isToCome)])
  };
}

/** For whoever is of the restricted group, what only they see; nothing for every other officer. */
async function restrictedOf<T extends IntakeTypes>({ services, kind }: IntakeSite<T>): Promise<readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly untaken: RestrictedFound }[]> {
  if (!(await amIn(services, deskGroups.restricted))) {
    return [];
  }
  return Promise.all([...kind.intakes.open, ...kind.intakes.add].map(async (intake: Intake<T> | AddingIntake<T>) => {
    const isLog = !('into' in intake);
    return { intake, untaken: await findRestricted({ services, list: intake.list, origin: intake.origin, into: 'into' in intake ? intake.into : kind.lists.log }, isLog) };
  }));
}

/** All intakes of the kind at once, the first of those that open cases first. */
async function lookAtAll<T extends IntakeTypes>({ services, kind }: IntakeSite<T>, marking: Promise<Mark>): Promise<readonly [Looked<T>, ...Looked<T>[]]> {
  const look = async (intake: Intake<T> | AddingIntake<T>, upTo: Promise<number>): Promise<Looked<T>> => {
    const from = { services, list: intake.list, origin: intake.origin, into: 'into' in intake ? intake.into : kind.lists.log };
    return { intake, untaken: await findUntaken(from, upTo, services.now()) };
  };
  const [first, ...others] = kind.intakes.open;
  return Promise.all([
    look(first, marking.then(({ completeUpTo }) => completeUpTo)),
    ...[...others, ...kind.intakes.add].map((intake) => look(intake, marking.then((mark) => mark.others[intake.key] ?? 0)))
  ]);
}

/** The newest case first; what is added to cases in the order in which it came. */
function inTurn(intake: object, oldestFirst: readonly number[]): readonly number[] {
  return 'into' in intake ? oldestFirst : [...oldestFirst].reverse();
}

interface Begun<Each> extends AsyncIterable<Each> {
  readonly isEmpty: Promise<boolean>;
}

/** Asks for the first now, and not when somebody first wants it. */
function begun<Each>(of: AsyncGenerator<Each>): Begun<Each> {
  const first = of.next();
  const isEmpty = first.then(({ done }) => done === true);
  // whoever wants it hears of a failure
  isEmpty.catch(() => undefined);
  return {
    isEmpty,
    [Symbol.asyncIterator]: async function* () {
      for (let each = await first; each.done !== true; each = await of.next()) {
        yield each.value;
      }
    }
  };
}
