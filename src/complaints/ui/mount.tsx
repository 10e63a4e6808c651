import * as React from 'react';
import { useOpenDesk } from '../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { ComplaintRoom } from './ComplaintRoom';
import type { LoadComplaintStore } from './contract';

const loadStore: LoadComplaintStore = () => import(/* webpackChunkName: 'complaint-store' */ '../store/submitComplaint');

export const room = hostedRoom((props) => <ComplaintRoom open={useOpenDesk(props)} loadStore={loadStore} />);
