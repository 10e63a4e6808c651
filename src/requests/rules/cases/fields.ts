import { coreFields } from '../../../casework/rules/coreFields';
import { choice, choices, day, file, line, maybeChoice, moment, note, person } from '../../../casework/rules/fieldKinds';
import type { FieldTable } from '../../../casework/rules/field';
import { toldFields } from '../../../casework/rules/told/toldFields';
import { answerLanguages } from '../../../casework/rules/waysTold';
import { extensionGrounds, regimes, requesters, requestKinds, requestStates, rights } from '../choices';
import { noSchedule, scheduleCountsSchema } from '../schedule/counts';
import type { RequestEventKind } from './events';
import { emptyRequestFile, requestFileLeft, requestFileSchema } from './requestFile';
import { emptyReview, reviewLeft, reviewSchema } from './reviewFile';
import type { RequestValues } from './values';

const facts = { event: 'assessed' } as const;
const kind = { event: 'assessed', unit: 'kind' } as const;
const identity = { event: 'start changed', unit: 'identity' } as const;
const authority = { event: 'start changed', unit: 'authority' } as const;
const fee = { event: 'start changed', unit: 'fee' } as const;
const extended = { event: 'extended', unit: 'extension' } as const;
const closing = { event: 'closed', unit: 'caseState' } as const;

/** Every answer of a request, said once: column, event, what it is chosen together with, and what is left of it after its time. */
export const requestFields = {
  caseState: choice('CaseState', requestStates, 'New', { event: 'assessed', unit: 'caseState' }),
  leadId: person('AssignedToId', { event: 'assigned' }),
  ...coreFields,
  ...toldFields,
  requester: {
    kind: choice('RequesterKind', requesters, 'The person', facts),
    name: line('RequesterName', facts),
    contact: note('RequesterContact', facts),
    language: choice('AnswerLanguage', answerLanguages, 'English', facts)
  },
  subject: line('SubjectName', facts),
  kind: choice('RequestKind', requestKinds, 'Not decided', kind),
  kindReason: note('KindReason', kind),
  regime: choice('Regime', regimes, 'UK GDPR', kind),
  rights: choices('Rights', rights, kind),
  identity: {
    askedAt: moment('IdentityAskedAt', identity), givenAt: moment('IdentityGivenAt', identity), doubt: note('IdentityDoubt', identity),
    seen: note('IdentitySeen', identity)
  },
  authority: { askedAt: moment('AuthorityAskedAt', authority), givenAt: moment('AuthorityGivenAt', authority), what: note('AuthorityWhat', authority) },
  fee: { askedAt: moment('FeeAskedAt', fee), givenAt: moment('FeePaidAt', fee), why: note('FeeWhy', fee) },
  extension: {
    toldAt: moment('ExtensionToldAt', extended),
    ground: maybeChoice('ExtensionGround', extensionGrounds, extended),
    why: note('ExtensionWhy', extended),
    lateBecause: note('ExtensionLateBecause', extended)
  },
  promisedBy: day('PromisedBy', { event: 'promised' }),
  linked: line('LinkedReference', { event: 'linked', disposal: 'keep' }),
  file: file('RequestFile', requestFileSchema, emptyRequestFile, {
    event: 'assessed', disposal: { rewrite: requestFileLeft }, parts: {
      card: {}, clarifications: { event: 'clarified' }, answered: { event: 'answered' }, responses: { event: 'answered' }, closing
    }
  }),
  review: file('RequestReview', reviewSchema, emptyReview, {
    event: 'reviewed', disposal: { rewrite: reviewLeft }, parts: { withheld: {}, otherPeople: {}, opinions: {}, unfounded: {}, counts: {} }
  }),
  schedule: file('RequestScheduleCounts', scheduleCountsSchema, noSchedule, { event: 'schedule', disposal: { rewrite: (counts) => counts } }),
  closedAt: moment('ClosedAt', closing),
  disposalDue: day('DisposalDue', closing),
  disposedAt: moment('DisposedAt', { event: 'disposed', unit: 'caseState' })
} as const satisfies FieldTable<RequestValues, RequestEventKind>;
