import * as React from 'react';
import { MyTasksRoom, type MoreTasksProps } from '../casework/ui/staff/tasks/MyTasksRoom';
import { useOpenDesk } from '../casework/ui/staff/useOpenDesk';
import { connectOfficers } from '../platform/host/connectOfficers';
import { hostedRoom } from '../shared-ui/theme/hostedRoom';
import { loadSearches } from './ui/searches';
import { TasksPart } from './ui/TasksPart';

const Searches: React.FC<MoreTasksProps> = (desk) => <TasksPart {...desk} load={loadSearches} isPart={false} />;

// what it asks in one moment leaves together, as on officers' pages
export const room = hostedRoom((props) => <MyTasksRoom open={useOpenDesk(props, connectOfficers)} More={Searches} />);
