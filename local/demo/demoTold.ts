import type { TaskAnswerKind } from '../../src/casework/rules/tasks/task';
import type { NewTask } from '../../src/casework/store/contract';

/** Something made up that somebody told the council of, at a time before now, and what became of it. */
export interface DemoTold<Entry, Step> {
  /** By which another one of the demo names it. */
  readonly name: string;
  readonly by: string;
  /** When it was entered. */
  readonly hoursAgo: number;
  readonly receivedHoursBefore: number;
  readonly entry: Entry;
  readonly file?: { readonly name: string; readonly text: string };
  /** Undefined when no officer has opened a page since. */
  readonly takenIn?: { readonly hoursAfter: number; readonly by: string };
  readonly worked?: readonly DemoWork<Step>[];
  readonly tasks?: readonly DemoTask[];
}

/** Commands that an officer gives one after the other, some hours after it was entered. */
export interface DemoWork<Step> {
  readonly hoursAfter: number;
  readonly by: string;
  readonly steps: readonly Step[];
}

/** What a service is asked to do for it, and what the service has said. No task tells who came with it. */
export interface DemoTask extends Pick<NewTask, 'title' | 'service' | 'kind'> {
  readonly hoursAfter: number;
  readonly by: string;
  readonly dueInDays: number;
  readonly answer?: { readonly hoursLater: number; readonly by: string; readonly kind: TaskAnswerKind; readonly text: string };
}
