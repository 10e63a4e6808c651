import shared from '../loc/caseWords';
import strings from '../loc/requests';
import * as React from 'react';
import type { DeskLog } from '../casework/ui/deskLog';
import { incomingOf } from '../casework/ui/incoming/Incoming';
import { MessagePanel } from '../shared-ui/MessagePanel';
import { openRequestAccess } from './cases/store';
import { requestRules } from './rules/cases/requestRules';
import type { RequestDeskStore } from './ui/cases/contract';
import { openRequestDesk } from './ui/cases/deskStore';
import { requestRoom } from './ui/cases/room';
import { requestWorklist } from './ui/cases/worklist';

/** Requests on the officers' desk: what it fetches of this room when it shows their log. */
export const log: DeskLog = {
  key: requestRules.key,
  name: strings.logName,
  room: requestRoom,
  parts: requestWorklist,
  open: async (services) => ({ access: await openRequestAccess(services), store: openRequestDesk(services) }),
  incomingTitle: strings.messagesHeading,
  Incoming: incomingOf(async () => (await import(/* webpackChunkName: 'request-coming' */ './ui/incoming/requests')).requestsComing),
  NotForYou: () => <MessagePanel tone="information" title={shared.notForYouTitle}><p>{strings.notForYouText}</p></MessagePanel>,
  Contact: () => null,
  due: async (services, store) => {
    const { requestDue } = await import(/* webpackChunkName: 'request-today' */ './ui/cases/today');
    // the desk hands back the store that this log opened
    return () => requestDue(services, store as unknown as RequestDeskStore);
  },
  // clocks and what is awaited stand on the lines themselves
  dueReads: () => false
};
