import { deliveries } from '../../platform/lists/deliveries';
import { caseHistory, notifications, tasks } from '../../platform/lists/caseLists';
import { breachEvidence } from './breachEvidence';
import { breachLog } from './breachLog';
import { breachReports } from './breachReports';
import { deskTemplates } from './deskTemplates';

export * from '../../platform/lists/caseLists';
export * from '../../platform/lists/deliveries';
export * from './breachEvidence';
export * from './breachLog';
export * from './breachReports';
export * from './deskTemplates';

/** The lists that breaches need, in the order in which set-up makes them. Pages of reporters import theirs from its own file. */
export const breachLists = [breachReports, breachLog, breachEvidence, deskTemplates, caseHistory, notifications, deliveries, tasks] as const;
