import * as React from 'react';
import { useRead, type Read } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { everything, type ScheduleFilter } from '../../../rules/schedule/filter';
import type { MarkedLine, ScheduledCase, SchedulePage, ScheduleStore } from '../../../store/schedule';

/** Rows of a page. */
export const pageSize = 50;

/** What the panel shows of a schedule, and what is chosen in it. */
export interface ScheduleView {
  readonly page: Read<SchedulePage>;
  /** All, as far as they are counted: read beside the page, which does not wait for them. */
  readonly lines: Read<readonly ScheduleLine[]>;
  readonly filter: ScheduleFilter;
  readonly show: (filter: ScheduleFilter) => void;
  /** The number after which the page begins. */
  readonly after: number;
  readonly goTo: (after: number) => void;
  readonly chosen: ReadonlyMap<number, MarkedLine>;
  readonly choose: (lines: readonly MarkedLine[], isChosen: boolean) => void;
  readonly chooseNone: () => void;
  /** Reads what is shown again, and counts again. */
  readonly again: () => void;
}

export function useSchedule(services: DeskServices, { reference }: ScheduledCase, store: ScheduleStore): ScheduleView {
  const [filter, setFilter] = React.useState(everything);
  const [after, setAfter] = React.useState(0);
  const [chosen, setChosen] = React.useState<ReadonlyMap<number, MarkedLine>>(new Map());
  const page = useRead(React.useCallback(
    () => store.readPage(services, reference, { filter, after, size: pageSize }), [store, services, reference, filter, after]
  ));
  const lines = useRead(React.useCallback(() => store.readLines(services, reference), [store, services, reference]));
  const chooseNone = React.useCallback(() => setChosen(new Map()), []);
  return {
    page, lines, filter, after, chosen,
    show: (wanted) => { setFilter(wanted); setAfter(0); chooseNone(); },
    goTo: setAfter,
    choose: (some, isChosen) => setChosen((before) => {
      const next = new Map(before);
      for (const line of some) {
        if (isChosen) next.set(line.number, line);
        else next.delete(line.number);
      }
      return next;
    }),
    chooseNone,
    again: () => {
      if ('again' in page) page.again();
      if ('again' in lines) lines.again();
    }
  };
}
