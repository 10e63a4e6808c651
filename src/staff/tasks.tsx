import * as React from 'react';
import { MyTasksRoom } from '../casework/ui/staff/tasks/MyTasksRoom';
import { useOpenDesk } from '../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../shared-ui/theme/hostedRoom';

export const room = hostedRoom((props) => <MyTasksRoom open={useOpenDesk(props)} />);
