import { nations } from '../../../calendar';
import { coreFields } from '../../../casework/rules/coreFields';
import { choice, count, day, file, flag, keptLine, line, maybeChoice, moment, note, person } from '../../../casework/rules/fieldKinds';
import type { FieldTable } from '../../../casework/rules/field';
import { caseStates, formKinds, lookDecisions, publicationStates, screeningResults } from './choices';
import { levels } from '../risks/risk';
import { dpiaFileLeft, dpiaFileSchema, emptyDpiaFile } from './dpiaFile';
import type { DpiaEventKind } from './events';
import type { DpiaFixed, DpiaValues } from './values';

const facts = { event: 'facts changed' } as const;
const looked = { event: 'looked at', unit: 'look.decision' } as const;
const submitted = { event: 'submitted', unit: 'submission.hash' } as const;
const closing = { event: 'closed', unit: 'caseState' } as const;
const takenIn = { event: 'taken in' } as const;

/** Every answer of a row of the DPIA log, said once: column, event, what it is chosen together with, and what is left of it after its time. A project's name and system name nobody. */
export const dpiaFields = {
  caseState: choice('CaseState', caseStates, 'Draft', { event: 'facts changed', unit: 'caseState' }),
  leadId: person('AssignedToId', { event: 'assigned' }),
  ...coreFields,
  restricted: flag('Restricted', facts),
  title: line('ProjectTitle', { ...facts, disposal: 'keep' }),
  service: line('Service', { ...facts, disposal: 'keep' }),
  system: line('System', { ...facts, disposal: 'keep' }),
  nation: choice('Nation', nations, 'england-and-wales', facts),
  form: maybeChoice('FormKind', formKinds, facts),
  plannedOn: day('PlannedOn', { event: 'go live' }),
  result: maybeChoice('ScreeningResult', screeningResults, facts),
  look: {
    decision: maybeChoice('LookDecision', lookDecisions, looked),
    at: moment('LookedAt', looked),
    by: line('LookedBy', looked),
    until: day('LookedUntil', looked),
    why: note('LookedWhy', looked)
  },
  linked: keptLine('LinkedReference', { event: 'linked' }),
  submission: {
    hash: keptLine('Submission', submitted),
    number: count('SubmissionNumber', submitted),
    at: moment('SubmittedAt', submitted),
    byId: person('SubmittedById', submitted),
    level: maybeChoice('ResidualRisk', levels, submitted)
  },
  advisedAt: moment('AdvisedAt', { event: 'advised', unit: 'caseState' }),
  approvedAt: moment('ApprovedAt', { event: 'approved', unit: 'caseState' }),
  liveOn: day('LiveOn', { event: 'go live' }),
  reviewOn: day('ReviewOn', { event: 'review' }),
  publication: choice('Publication', publicationStates, 'Not decided', { event: 'published', unit: 'publication' }),
  file: file('DpiaFile', dpiaFileSchema, emptyDpiaFile, {
    event: 'facts changed', disposal: { rewrite: dpiaFileLeft },
    parts: {
      missing: submitted, advice: { event: 'advised' }, consultees: { event: 'views asked' }, returns: { event: 'returned' }, asked: { event: 'sign-off asked' }, approvals: { event: 'approved' },
      consultation: { event: 'consulted' }, goLive: { event: 'go live' }, reviews: { event: 'review' }, publications: { event: 'published', unit: 'publication' }, closing
    }
  }),
  closedAt: moment('ClosedAt', closing),
  disposalDue: day('DisposalDue', closing),
  disposedAt: moment('DisposedAt', { event: 'disposed', unit: 'caseState' })
} as const satisfies FieldTable<DpiaValues, DpiaEventKind>;

export const dpiaFixedFields = {
  reference: keptLine('Reference', takenIn),
  screeningId: count('ScreeningId', takenIn),
  dpiaId: count('DpiaId', takenIn),
  intakeGuid: keptLine('IntakeGuid', takenIn),
  enteredAt: moment('EnteredAt', takenIn),
  repeatOf: count('RepeatOfIntakeId', takenIn)
} as const satisfies FieldTable<DpiaFixed>;
