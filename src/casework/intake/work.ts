import type { AddingIntake, Intake, IntakeTypes } from './contract';
import { dueCases } from './dueCases';
import type { Officer } from './officer';
import { Run } from './run';
import type { Untaken } from './untaken';
import { watchFiles } from './watchFiles';

export { shownUndelivered } from './undelivered';

/** What a look at the lists found to do. */
export interface ToDo<T extends IntakeTypes> {
  /** Rows to add, in the order in which they are. */
  readonly waiting: readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly intakeId: number }[];
  /** Cases of which something may be tried, as they were asked for with the look. */
  readonly due: AsyncIterable<number>;
  /** Rows that their authors changed, of which a file may have gone. */
  readonly changed: readonly { readonly intake: Intake<T> | AddingIntake<T>; readonly row: Untaken['changed'][number] }[];
}

export const nothingToDo = <T extends IntakeTypes>(officer: Officer<T>): Run<T> => new Run(officer);

/** So many rows are added before messages are seen to again: a flood of them shall not hold back what is due. */
const atOnce = 25;

/** Adds, sends and keeps what there is: fetched when a look has found something, which is on few of the pages that look. */
export async function work<T extends IntakeTypes>(officer: Officer<T>, { waiting, due, changed }: ToDo<T>): Promise<Run<T>> {
  const run = new Run(officer);
  for (let from = 0; from === 0 || from < waiting.length; from += atOnce) {
    for (const { intake, intakeId } of waiting.slice(from, from + atOnce)) {
      await run.add(intake, intakeId);
    }
    // what was added just now is due
    await run.deliver(waiting.length === 0 ? due : dueCases(officer, officer.services.now()));
  }
  await run.settle();
  for (const { intake, row } of changed) {
    await run.tolerate({ intake: intake.key, intakeId: row.intakeId }, () => watchFiles(officer, intake, row));
  }
  return run;
}
