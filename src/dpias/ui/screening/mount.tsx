import * as React from 'react';
import { useOpenDesk } from '../../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../../shared-ui/theme/hostedRoom';
import { loadStart, loadStore } from './loads';
import { ScreeningRoom } from './ScreeningRoom';

export const room = hostedRoom((props) => <ScreeningRoom open={useOpenDesk(props)} loadStore={loadStore} loadStart={loadStart} />);
