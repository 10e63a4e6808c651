import strings from '../loc/breachWorklist';
import * as React from 'react';
import type { DeskLog } from '../casework/ui/deskLog';
import { incomingOf } from '../casework/ui/incoming/Incoming';
import { openCaseAccess } from './cases';
import { breachRules, type BreachCase } from './rules';
import { openBreachStore } from './ui/cases/desk/breachStore';
import { NotForYou } from './ui/cases/desk/NotForYou';
import { breachRoom } from './ui/cases/room';
import type { BreachStore } from './ui/cases/shell/casePort';
import { breachWorklist } from './ui/cases/worklist/breachWorklist';
import { DpoContact } from '../casework/ui/staff/DpoContact';

/** Breaches on the officers' desk: what it fetches of this room when it shows their log. */
export const log: DeskLog = {
  key: breachRules.key,
  name: strings.logName,
  room: breachRoom,
  parts: breachWorklist,
  open: async (services) => ({ access: await openCaseAccess(services), store: openBreachStore(services) }),
  incomingTitle: strings.messagesHeading,
  Incoming: incomingOf(async () => (await import(/* webpackChunkName: 'breach-coming' */ './ui/incoming/reports')).reportsComing),
  NotForYou: ({ services, settings }) => <NotForYou siteUrl={services.siteUrl} host={services.host} settings={settings} />,
  Contact: DpoContact,
  due: async (services, store) => {
    const { breachDue } = await import(/* webpackChunkName: 'breach-today' */ './ui/cases/today/dueSources');
    // the desk hands back the store that this log opened, and cases of its own
    return (lines, whole) => breachDue(services, store as unknown as BreachStore, lines, whole as Promise<readonly BreachCase[]>);
  },
  // those of which the ICO was told, and those that are investigated: what is due in them stands in their files
  dueReads: ({ clock, caseState }) => clock.state === 'met' || caseState === 'Investigating'
};
