import * as React from 'react';
import { useOpenDesk } from '../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { loadOwn, loadStore } from './loads';
import { ReportRoom } from './ReportRoom';

export const room = hostedRoom((props) => <ReportRoom open={useOpenDesk(props)} loadStore={loadStore} loadOwn={loadOwn} />);
