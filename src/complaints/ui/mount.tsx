import * as React from 'react';
import { useOpenDesk } from '../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { ComplaintRoom } from './ComplaintRoom';
import { loadStore } from './loads';

export const room = hostedRoom((props) => <ComplaintRoom open={useOpenDesk(props)} loadStore={loadStore} />);
