import type { Temporal } from 'temporal-polyfill';
import { isDeskError } from '../../platform/sharepoint/errors';
import { genericEvent } from '../rules/events/makeEvent';
import { writeEvents } from '../store/events';
import { addToCase } from './addToCase';
import type { AddingIntake, Intake, IntakeTypes, LoggedCase } from './contract';
import { deliverCase, type Sent } from './deliver';
import { putOffUntil } from './dueCases';
import { addLogRow, intakeOf, noteOnLogRow, readableCase, rowOf, type Added } from './loggedCase';
import type { Officer } from './officer';
import type { AddedRow, OfIntake, Problem, TakenIn } from './outcome';
import { settleFiles } from './settleFiles';
import { tellOwnersAgain } from './withdraw';

/** What one run does to rows and cases, one after the other: what fails for one is noted, tried again later and later, and does not stop the others. */
export class Run<T extends IntakeTypes> {
  public readonly takenIn: TakenIn<T>[] = [];
  public readonly additions: AddedRow[] = [];
  public readonly problems: Problem[] = [];
  /** What became of the messages of the cases that this run tried. */
  public readonly sent = new Map<number, Sent<T>>();
  /** When rows that their authors' pages are still writing are looked for again. */
  public readonly unfinished: Temporal.Instant[] = [];
  private readonly seenTo = new Set<number>();
  private readonly unsettled = new Map<number, LoggedCase<T>>();

  public constructor(private readonly officer: Officer<T>) {}

  public get hasSeenToAny(): boolean {
    return this.seenTo.size > 0;
  }

  /** Notes what failed for a row of an intake, and goes on. */
  public async tolerate<Done>({ intake, intakeId }: OfIntake, work: () => Promise<Done>): Promise<Done | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      this.problems.push({ intake, intakeId, kind: error.kind });
      return undefined;
    }
  }

  /** A row of an intake becomes a case, or is added to one. */
  public async add(intake: Intake<T> | AddingIntake<T>, intakeId: number): Promise<void> {
    const about = { intake: intake.key, intakeId };
    if ('into' in intake) {
      const added = await this.tolerate(about, () => addToCase(this.officer, intake, intakeId));
      if (added?.byMe) {
        this.additions.push({ ...about, reference: added.logged?.reference });
      }
      if (added?.logged) {
        this.seenTo.delete(added.logged.logId);
      }
      return;
    }
    const added = await this.tolerate(about, () => openCaseFor(this.officer, intake, intakeId));
    if (added === 'unfinished') {
      this.unfinished.push(this.officer.services.now().add({ minutes: 2 }));
    } else if (added?.byMe) {
      const { logId, reference } = added.logged;
      this.takenIn.push({ ...about, logId, reference, repeatOf: intake.repeatOf(added.logged) });
    }
  }

  /** Messages before files: a large photograph must not keep the recipient waiting. */
  public async deliver(due: AsyncIterable<number>): Promise<void> {
    for await (const logId of due) {
      if (this.seenTo.has(logId)) {
        continue;
      }
      this.seenTo.add(logId);
      const logged = await readableCase(this.officer, logId);
      if (logged) {
        const sent = await this.tolerate(logged, () => this.orLater(logged, () => deliverLogged(this.officer, logged)));
        if (sent) {
          this.sent.set(logId, { ...sent, sent: sent.sent + (this.sent.get(logId)?.sent ?? 0) });
        }
        if (!logged.evidenceSettled) {
          this.unsettled.set(logId, logged);
        }
      }
    }
  }

  public async settle(): Promise<void> {
    for (const logged of this.unsettled.values()) {
      await this.tolerate(logged, () => this.orLater(logged, () => settleFiles(this.officer, logged)));
    }
  }

  /** What fails is tried again later, so that it is not asked for first, and again, by every page. */
  private async orLater<Done>(logged: LoggedCase<T>, work: () => Promise<Done>): Promise<Done> {
    try {
      return await work();
    } catch (error) {
      if (isDeskError(error)) {
        await later(this.officer, logged.logId);
      }
      throw error;
    }
  }
}

/** The log row, and for who made it the event. `Undelivered` and `TryAt` start with what is due, so that a page that is closed now leaves a trace. */
async function openCaseFor<T extends IntakeTypes>(officer: Officer<T>, intake: Intake<T>, intakeId: number): Promise<Added<T> | 'unfinished'> {
  const { services, settings, kind } = officer;
  const row = await intake.read(services, intakeId);
  if (row.unfinished) {
    return 'unfinished';
  }
  const { fixed, values } = await intake.open(services, row);
  const undelivered = kind.messages.due({ row, fixed, additions: [] }, settings, services.me).length;
  // its files are looked for at once, its messages as soon as the reporter's own page has had its time
  const added = await addLogRow(officer, intake, row, { fixed, values, undelivered, tryAt: services.now() });
  if (added.byMe) {
    const takenBack = added.takenBackFrom.map((from) => genericEvent('numberTakenBack', { row: from }));
    await writeEvents(officer, added.logged, [intake.added(row, added.logged), ...takenBack]);
  }
  return added;
}

/** Of a row that the site owner has deleted under the retention rule nobody is left to be told but of its withdrawn files. */
async function deliverLogged<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>): Promise<Sent<T> | undefined> {
  const row = await rowOf(officer, logged);
  if (!row) {
    const owners = await tellOwnersAgain(officer, logged);
    await noteOnLogRow(officer, logged, { undelivered: 0, ...(logged.evidenceSettled ? { tryAt: owners } : {}) });
    return undefined;
  }
  return deliverCase(officer, logged, row);
}

async function later<T extends IntakeTypes>(officer: Officer<T>, logId: number): Promise<void> {
  try {
    const logged = await readableCase(officer, logId);
    if (logged) {
      await noteOnLogRow(officer, logged, { tryAt: putOffUntil(intakeOf(officer, logged).cameAt(logged), officer.services.now()) });
    }
  } catch (error) {
    // it stays due, and the next page meets it again
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
