import * as React from 'react';
import { useOpenDesk } from '../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { RequestRoom } from './RequestRoom';
import { loadStore } from './loads';

export const room = hostedRoom((props) => <RequestRoom open={useOpenDesk(props)} loadStore={loadStore} />);
