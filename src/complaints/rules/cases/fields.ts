import { coreFields } from '../../../casework/rules/coreFields';
import { choice, choices, day, file, flag, line, maybeChoice, moment, note, person } from '../../../casework/rules/fieldKinds';
import type { FieldTable } from '../../../casework/rules/field';
import { toldFields } from '../../../casework/rules/told/toldFields';
import { answerLanguages, waysTold } from '../../../casework/rules/waysTold';
import { complaintNatures, complaintStates, complaintTopics } from '../choices';
import { complaintFileLeft, complaintFileSchema, emptyComplaintFile } from './complaintFile';
import type { ComplaintEventKind } from './events';
import type { ComplaintValues } from './values';

const facts = { event: 'assessed' } as const;
const nature = { event: 'assessed', unit: 'nature' } as const;
const linked = { event: 'linked', disposal: 'keep' } as const;
const acknowledged = { event: 'acknowledged', unit: 'acknowledgement.at' } as const;
const told = { event: 'outcome told', unit: 'outcome.toldAt' } as const;
const takenIn = { event: 'taken in' } as const;
const closing = { event: 'closed', unit: 'caseState' } as const;

/** Every answer of a complaint, said once: column, event, what it is chosen together with, and what is left of it after its time. */
export const complaintFields = {
  caseState: choice('CaseState', complaintStates, 'New', { event: 'assessed', unit: 'caseState' }),
  leadId: person('AssignedToId', { event: 'assigned' }),
  ...coreFields,
  ...toldFields,
  complainant: {
    anonymous: flag('Anonymous', facts),
    name: line('ComplainantName', facts),
    contact: note('ComplainantContact', facts),
    language: choice('AnswerLanguage', answerLanguages, 'English', facts)
  },
  aboutDpo: flag('AboutDpo', facts),
  nature: choice('Nature', complaintNatures, 'Not decided', nature),
  natureReason: note('NatureReason', nature),
  topics: choices('Topics', complaintTopics, facts),
  group: line('GroupReference', linked),
  breach: line('BreachReference', linked),
  request: line('RequestReference', linked),
  policy: line('PolicyName', linked),
  acknowledgement: {
    at: moment('AcknowledgedAt', acknowledged),
    how: maybeChoice('AcknowledgedHow', waysTold, acknowledged),
    notPossible: note('NotAcknowledgedReason', acknowledged)
  },
  outcome: {
    toldAt: moment('OutcomeToldAt', told),
    how: maybeChoice('OutcomeToldHow', waysTold, told),
    decidedBy: line('OutcomeDecidedBy', told)
  },
  file: file('ComplaintFile', complaintFileSchema, emptyComplaintFile, {
    event: 'looked into', disposal: { rewrite: complaintFileLeft },
    parts: { points: {}, enquiries: {}, progress: {}, concerns: { event: 'assessed' }, former: takenIn, closing }
  }),
  closedAt: moment('ClosedAt', closing),
  disposalDue: day('DisposalDue', closing),
  disposedAt: moment('DisposedAt', { event: 'disposed', unit: 'caseState' })
} as const satisfies FieldTable<ComplaintValues, ComplaintEventKind>;
