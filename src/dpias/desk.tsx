import shared from '../loc/caseWords';
import strings from '../loc/dpiaCases';
import * as React from 'react';
import type { DeskLog } from '../casework/ui/deskLog';
import { incomingOf } from '../casework/ui/incoming/Incoming';
import { MessagePanel } from '../shared-ui/MessagePanel';
import { openDpiaAccess } from './cases/store';
import { dpiaRules } from './rules/cases/dpiaRules';
import type { DpiaDeskStore } from './ui/cases/contract';
import { openDpiaDesk } from './ui/cases/deskStore';
import { dpiaRoom } from './ui/cases/room';
import { goLiveUntil } from './ui/cases/goLiveAhead';
import { dpiaWorklist } from './ui/cases/worklist';

/** Screenings and DPIAs on the officers' desk: what it fetches of this room when it shows their log. */
export const log: DeskLog = {
  key: dpiaRules.key,
  name: strings.logName,
  room: dpiaRoom,
  parts: dpiaWorklist,
  open: async (services) => ({ access: await openDpiaAccess(services), store: openDpiaDesk(services) }),
  incomingTitle: strings.messagesHeading,
  Incoming: incomingOf(async () => (await import(/* webpackChunkName: 'dpia-coming' */ './ui/incoming/dpias')).dpiasComing),
  NotForYou: () => <MessagePanel tone="information" title={shared.notForYouTitle}><p>{strings.notForYouText}</p></MessagePanel>,
  Contact: () => null,
  due: async (services, store) => {
    const { dpiaDue } = await import(/* webpackChunkName: 'dpia-today' */ './ui/cases/today');
    // the desk hands back the store that this log opened
    return (lines, whole) => dpiaDue(services, store as unknown as DpiaDeskStore, lines, whole);
  },
  // a day on which it goes live, and measures of one in force, are told with what lies in other lists
  dueReads: ({ caseState, days = [] }, now) => caseState === 'In force' || days.some(({ what, on }) => what === 'goLive' && on <= goLiveUntil(now))
};
