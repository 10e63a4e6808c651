import * as React from 'react';
import { beginMyTasks, MyTasksRoom, type MoreTasksProps } from '../casework/ui/staff/tasks/MyTasksRoom';
import { useOpenDesk } from '../casework/ui/staff/useOpenDesk';
import { connectOfficers } from '../platform/host/connectOfficers';
import type { DeskServices } from '../platform/host/services';
import { hostedRoom } from '../shared-ui/theme/hostedRoom';
import { loadSearches, loadSearchesPart } from './ui/searches';
import { TasksPart } from './ui/TasksPart';

const Searches: React.FC<MoreTasksProps> = (desk) => <TasksPart {...desk} load={loadSearches} isPart={false} />;

/** What is asked of whoever looks leaves with the first question of the page. A part that does not come says so where it would stand. */
async function begin(services: DeskServices): Promise<void> {
  const part = await loadSearchesPart().catch(() => undefined);
  for (const ask of [beginMyTasks, ...(part ? [part.beginMySearches] : [])]) ask(services).catch(() => undefined); // heard by the part that shows it
}

// what it asks in one moment leaves together, as on officers' pages
export const room = hostedRoom((props) => <MyTasksRoom open={useOpenDesk(props, connectOfficers, begin)} More={Searches} />);
