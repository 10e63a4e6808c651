import * as React from 'react';
import { useOpenDesk } from '../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../shared-ui/theme/hostedRoom';
import { DataProtectionRoom } from './ui/DataProtectionRoom';
import { loadTasks, loadWaiting, roomEntries } from './ui/doors';
import { loadSearches } from './ui/searches';

const doors = { rooms: roomEntries, loadWaiting, loadTasks, loadSearches };

export const room = hostedRoom((props) => <DataProtectionRoom open={useOpenDesk(props)} doors={doors} />);
