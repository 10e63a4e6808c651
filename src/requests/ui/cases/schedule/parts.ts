import type { CaseProblem } from '../../../../casework/rules/command';
import type { CasePanelProps } from '../../../../casework/ui/panel';
import type { DeskServices } from '../../../../platform/host/services';
import type { RequestCase } from '../../../rules/cases/values';
import type { ScheduleEvent } from '../../../rules/schedule/events';
import type { ScheduleStore } from '../../../store/schedule';
import type { ScheduleView } from './useSchedule';

/** What each part of the schedule is given. */
export interface PartProps extends Pick<CasePanelProps, 'say' | 'fail'> {
  readonly services: DeskServices;
  readonly store: ScheduleStore;
  readonly found: RequestCase;
  readonly meId: number;
  readonly view: ScheduleView;
  readonly id: (path: string) => string;
  /** Writes what was done into the history of the request. */
  readonly tell: (events: readonly ScheduleEvent[]) => Promise<void>;
}

/** The problems of one form of several, with paths of their own. */
export const inForm = (form: string, problems: readonly CaseProblem[]): readonly CaseProblem[] =>
  problems.map(({ field, code }) => ({ field: `${form}.${field}`, code }));
