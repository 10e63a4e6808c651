import shared from '../loc/caseWords';
import strings from '../loc/complaints';
import * as React from 'react';
import type { DeskLog } from '../casework/ui/deskLog';
import { incomingOf } from '../casework/ui/incoming/Incoming';
import { MessagePanel } from '../shared-ui/MessagePanel';
import { openComplaintAccess } from './cases/store';
import { complaintRules } from './rules/cases/complaintRules';
import { openComplaintDesk } from './ui/cases/deskStore';
import { complaintRoom } from './ui/cases/room';
import { complaintWorklist } from './ui/cases/worklist';

/** Complaints on the officers' desk: what it fetches of this room when it shows their log. */
export const log: DeskLog = {
  key: complaintRules.key,
  name: strings.logName,
  room: complaintRoom,
  parts: complaintWorklist,
  open: async (services) => ({ access: await openComplaintAccess(services), store: openComplaintDesk(services) }),
  incomingTitle: strings.messagesHeading,
  Incoming: incomingOf(async () => (await import(/* webpackChunkName: 'complaint-coming' */ './ui/incoming/complaints')).complaintsComing),
  NotForYou: () => <MessagePanel tone="information" title={shared.notForYouTitle}><p>{strings.notForYouText}</p></MessagePanel>,
  Contact: () => null,
  // clocks, words that are due and what is awaited stand on the lines themselves
  due: () => Promise.resolve(() => []),
  dueReads: () => false
};
