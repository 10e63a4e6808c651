import type { LineRules } from '../../../casework/rules/worklist';
import { incidentKind } from '../incidents/incidentKinds';
import { awaits } from './awaits';
import type { CaseValues } from './caseValues';
import { breachClock } from './clock';
import { clockStateOf } from './clockState';

/** A breach case in one line: as its decisions have it, so that a row that the version before wrote does not keep its old clock until set-up has been run. */
export const breachLine: LineRules<CaseValues> = {
  fields: [
    'awareAt', 'facts.incidentKind', 'facts.service', 'breach', 'councilRole', 'risk', 'ico.decision', 'ico.toldAt', 'people.decision', 'people.toldAt'
  ],
  following: ['SeverityBand'],
  // a processor's: was its controller told? and of people not told of a high risk: was it that high when it was decided?
  needsAll: ({ breach, councilRole, risk, people }) =>
    breach === 'Yes' && (councilRole === 'Processor' || (risk === 'High risk' && people.decision === 'Do not tell')),
  of: (values, { SeverityBand }, now) => ({
    title: incidentKind(values.facts.incidentKind).choice,
    service: values.facts.service,
    begins: values.awareAt,
    clock: breachClock(values.awareAt, { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) }),
    awaits: awaits(values, now),
    marks: { severity: typeof SeverityBand === 'string' ? SeverityBand : undefined }
  })
};
