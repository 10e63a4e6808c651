import type { TaskAnswerKind } from '../../src/casework/rules/tasks/task';
import type { NewTask } from '../../src/casework/store/contract';
import type { ComplaintEntry } from '../../src/complaints/rules/intake/entry';
import type { ComplaintStep } from './complaintSteps';

/** A made-up complaint, at a time before now, and what became of it. */
export interface DemoComplaint {
  /** By which another one of the demo names it. */
  readonly name: string;
  readonly by: string;
  /** When it was entered. */
  readonly hoursAgo: number;
  readonly receivedHoursBefore: number;
  readonly entry: Partial<Omit<ComplaintEntry, 'reportGuid' | 'receivedAt' | 'complainant'>> & Pick<ComplaintEntry, 'said' | 'how'> &
    { readonly complainant?: Partial<ComplaintEntry['complainant']> };
  readonly file?: { readonly name: string; readonly text: string };
  /** Undefined when no officer has opened a page since. */
  readonly takenIn?: { readonly hoursAfter: number; readonly by: string };
  readonly worked?: readonly DemoComplaintWork[];
  readonly tasks?: readonly DemoTask[];
}

/** What a service is asked to do for it, and what the service has said. No task tells who complained. */
export interface DemoTask extends Pick<NewTask, 'title' | 'service' | 'kind'> {
  readonly hoursAfter: number;
  readonly by: string;
  readonly dueInDays: number;
  readonly answer?: { readonly hoursLater: number; readonly by: string; readonly kind: TaskAnswerKind; readonly text: string };
}

/** Commands that an officer gives one after the other, some hours after it was entered. */
export interface DemoComplaintWork {
  readonly hoursAfter: number;
  readonly by: string;
  readonly steps: readonly ComplaintStep[];
}
