import shared from '../../../../loc/casePanels';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { keepCounts } from '../../../rules/cases/schedule';
import { scheduleStore, type ScheduleStore } from '../../../store/schedule';
import { useRequestStore, type RequestPanelProps } from '../contract';
import { Schedule } from '../schedule/Schedule';

/** Documents of a request and what is decided of them: each step is saved at once in lists of their own, the counts in the request. */
export const SchedulePanel: React.FC<RequestPanelProps & { readonly rows?: ScheduleStore }> = ({ services, access, found, run, busy, say, fail, rows = scheduleStore }) => {
  const store = useRequestStore();
  const keep = async (...[counts]: Parameters<React.ComponentProps<typeof Schedule>['onKeep']>): Promise<void> => {
    if ((await run((seen, context) => keepCounts(seen, counts, [], context))) === 'saved') say(shared.saved);
  };
  return (
    <Schedule services={services} store={rows} found={found} meId={access.me.id} id={(path) => fieldId(found.logId, path)} say={say} fail={fail} busy={busy} tell={(events) => store.addEvents(found, events)}
      onKeep={(counts) => { keep(counts).catch(fail); }} />
  );
};
