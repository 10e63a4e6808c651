import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
import { deskGroups } from '../../platform/rights';
import { fetchPart } from '../../platform/host/fetchPart';
import { amIn } from '../../platform/sharepoint/me';
import { markIn, readMarkRows, saveMark, type Mark } from '../store/mark';
import { isUnchanged, ownLookIn, saveOwnLook, type Looker, type OwnLook } from '../store/ownLook';
import { askModified, reconcileRows, type AskedModified } from '../store/reconcile';
import { writeTogether } from '../store/writeTogether';
import type { IntakeSite, IntakeTypes } from './contract';
import { listsOf, lookAtIntakes, type FullLook } from './fullLook';
import { openOfficer } from './officer';
import type { TakingInOutcome } from './outcome';
import { readShown, readWaiting, shownUndeliverable } from './stillWaiting';
import type { ShownUndelivered } from './undelivered';

const loadWork = (): Promise<typeof import('./work')> => fetchPart(() => import(/* webpackChunkName: 'case-intake' */ './work'));

export interface TakingIn {
  /** Of a page that opens just now: what it has asked to open is not asked again. */
  readonly isOpening?: boolean;
  /** When the page last heard of a run: it is told of every row that was added since. */
  readonly heardAt?: Temporal.Instant | undefined;
  /** It has just added rows itself: it looks, whatever the lists said when the page opened. */
  readonly looks?: boolean;
}

/**
 * Adds every row of the intakes that has no row of its own in the log, or among what was added to cases, then sends the messages that nobody has sent.
 * Any officer's page runs it, as often as it likes and at the same time as others: the unique origin makes one row, the claims one message.
 * What fails for one case is told, tried again later and later, and does not stop the others.
 *
 * A run that finds nothing to do costs an officers' page few steps, each of which asks all that it has to know at once: the marks and what waits; the newest of
 * every list that it looks at and which rows were modified since the mark; those rows; their versions (`reconcileRows`). Where none of its lists has changed since this
 * officer's own page saw that nothing was left to do (`ownLook.ts`), the first of them is all. Only what has done something asks again what that may have changed. The runs of
 * several kinds may be begun together: the questions of one step leave together (`gatherReads`).
 * @throws DeskError `forbidden` for anybody but officers, `not-set-up`; when the lists cannot be read at all.
 */
export async function takeIn<T extends IntakeTypes>(site: IntakeSite<T>, { isOpening = false, heardAt, looks = false }: TakingIn = {}): Promise<TakingInOutcome<T>> {
  const { services, kind } = site;
  const officer = await openOfficer(site, isOpening);
  const began = services.now();
  const waiting = readWaiting(site, began);
  const [rows, isRestricted] = await Promise.all([readMarkRows(site), amIn(services, deskGroups.restricted)]);
  const looker: Looker = { services, kind, myId: officer.myId, isRestricted };
  const stored = ownLookIn(looker, rows);
  const full = !looks && await sparesLook(site, stored.look, heardAt) ? undefined : await lookInFull(site, await markIn(site, rows), isRestricted);

  const { waiting: toAdd, changed } = full ?? { waiting: [], changed: [] };
  const hasWork = toAdd.length > 0 || changed.length > 0 || (await waiting.isAnyDue);
  let run = hasWork ? await (await loadWork()).work(officer, { waiting: toAdd, due: waiting.due, changed }) : undefined;
  const reconciled = full && await reconcileRows(site, full.mark, full.restricted, full.modified);
  if (full && reconciled) {
    const isAllDone = reconciled.isComplete && toAdd.length === 0 && full.mark.notBelieved.length === 0 && (run?.problems ?? []).length === 0;
    await writeTogether(services, (through) => [
      saveMark({ services: through, kind }, full.mark, { ...full.howFar, reconciledUpTo: reconciled.upTo, again: reconciled.again }),
      ...(isAllDone ? [saveOwnLook({ ...looker, services: through }, stored, began)] : [])
    ]);
  }

  const isIdle = toAdd.length === 0 && run?.hasSeenToAny !== true;
  const shown = await (isIdle ? waiting.shown : readShown(site));
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
    newestRows: full?.newestRows ?? [],
    sent: sent.reduce((sum, each) => sum + each.sent, 0),
    undelivered: undelivered.cases,
    undeliverable: undeliverable.lines,
    isMore: undelivered.isMore || undeliverable.isMore,
    aroundDesk: reconciled?.aroundDesk ?? [],
    notBelieved: full?.mark ?? nothingWrong,
    problems: run?.problems ?? [],
    lookAgainAt: earliest([...(run?.unfinished ?? []), ...sent.map((each) => each.lookAgainAt), ...undelivered.lookAgainAt.filter(isToCome)])
  };
}

const nothingWrong: Pick<Mark, 'notBelieved' | 'by' | 'at'> = { notBelieved: [], by: '', at: undefined };

/** Whether nothing can have come since this officer's own look, nor since the page last heard. */
async function sparesLook<T extends IntakeTypes>(site: IntakeSite<T>, look: OwnLook | undefined, heardAt: Temporal.Instant | undefined): Promise<boolean> {
  const since = look && (heardAt && Temporal.Instant.compare(heardAt, look.at) < 0 ? heardAt : look.at);
  return since !== undefined && isUnchanged(site.services, listsOf(site), since);
}

type LookWithRows<T extends IntakeTypes> = FullLook<T> & { readonly modified: AskedModified };

/** The intakes, and at the same time what was modified in the log. */
async function lookInFull<T extends IntakeTypes>(site: IntakeSite<T>, mark: Mark, isRestricted: boolean): Promise<LookWithRows<T>> {
  const modified = askModified(site, mark);
  return { ...await lookAtIntakes(site, mark, isRestricted), modified };
}
