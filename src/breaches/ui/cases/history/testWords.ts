import { contradictionCodes } from '../../../rules/decisions/contradictions';
import { dutyLaw, exceptionRules } from '../../../rules/decisions/exceptions';
import { NOT_RECORDED, tellingMeans, submissionMeans } from '../../../rules';
import { investigationAnswers } from '../../../rules/investigation/saveInvestigation';
import { duties } from '../../../rules/investigation/investigationFile';
import { unreachableReasons } from '../../../rules/messages/deliveryStatus';
import { messageChannels, recipientRoles } from '../../../rules/messages/dueMessage';
import { containmentSteps } from '../../../rules/triage/containment';
import { clockEffects } from '../../../rules/triage/events';
import { factFields } from '../../../rules/triage/facts';
import { othersToTell } from '../../../rules/triage/othersToTell';
import { breachDecisions, councilRoles, peopleExceptions, regimes, riskLevels, type BreachFamily, type GenericFamily } from '../../../rules';
import { severityBandLabels } from '../../../rules/severity/score';

/** All that a rule may put into a value of each family. */
export const storedChoices: Readonly<Record<Exclude<GenericFamily | BreachFamily, 'field' | 'pack'>, readonly string[]>> = {
  role: recipientRoles,
  channel: messageChannels,
  reason: unreachableReasons,
  choice: [
    ...breachDecisions, ...councilRoles, ...regimes, ...riskLevels, ...peopleExceptions, ...severityBandLabels, 'Tell', 'Do not tell', 'Triage', 'Investigating', 'To tell', 'Told', 'Not needed', 'To do', 'Done', 'Not applicable'
  ],
  report: ['Tell', 'Do not tell'],
  means: [...submissionMeans, NOT_RECORDED, ...tellingMeans],
  language: ['en-GB', 'cy-GB'],
  clock: clockEffects,
  law: [...Object.values(dutyLaw).flatMap((laws) => Object.values(laws)), ...Object.values(exceptionRules).flatMap(({ law }) => Object.values(law)), 'UK GDPR article 33(2)'],
  duty: duties,
  fact: factFields,
  step: containmentSteps,
  other: othersToTell.map(({ key }) => key),
  question: investigationAnswers,
  finding: contradictionCodes
};
