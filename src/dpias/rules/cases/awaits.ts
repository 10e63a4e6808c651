import type { Temporal } from 'temporal-polyfill';
import type { Cells } from '../../../casework/rules/cells';
import { mustApprove } from '../signing/who';
import { consultState, hasCome } from './clock';
import { consultStates, type ConsultState } from './consultClock';
import type { DpiaCommand } from './commands';
import type { DpiaValues } from './values';

/** What a screening or a DPIA waits for, in the order of its way. */
export const awaitedSteps = ['look', 'start', 'lookAgain', 'fill', 'mend', 'advise', 'consult', 'consultation', 'mustNot', 'askSign', 'sign', 'proposal', 'review', 'live', 'close'] as const;
export type AwaitedStep = (typeof awaitedSteps)[number];

/** The command that deals with each, or shows how it stands. */
export const awaitedIn: Readonly<Record<AwaitedStep, DpiaCommand>> = {
  look: 'look', start: 'look', lookAgain: 'look', fill: 'receive', mend: 'receive', advise: 'advise', consult: 'consult', consultation: 'consult', mustNot: 'consult', askSign: 'askSignOff', sign: 'approve', proposal: 'review',
  review: 'review', live: 'goLive', close: 'close'
};

/** Whose turn it is. */
export const turns = ['officer', 'service', 'approver', 'commissioner'] as const;
export type Turn = (typeof turns)[number];
export const turnOf: Readonly<Record<AwaitedStep, Turn>> = {
  look: 'officer', start: 'service', lookAgain: 'officer', fill: 'service', mend: 'service', advise: 'officer', consult: 'officer', consultation: 'commissioner', mustNot: 'officer', askSign: 'officer', sign: 'approver', proposal: 'officer',
  review: 'officer', live: 'service', close: 'officer'
};

/** Those that are decisions; the others are deeds. */
export const decisions: readonly AwaitedStep[] = ['look', 'lookAgain', 'advise', 'proposal'];

export const signStates = ['None', 'To ask', 'Asked'] as const;
export const reviewStates = ['None', 'Proposed'] as const;

/** What of the file its line needs, as columns that follow from it. */
export interface LineFacts {
  readonly sign: (typeof signStates)[number];
  readonly consult: ConsultState;
  readonly review: (typeof reviewStates)[number];
}

export function lineFacts(values: DpiaValues): LineFacts {
  const { caseState, submission, file } = values;
  const asked = file.asked.filter((each) => each.submission === submission.hash && each.takenBackAt === undefined);
  const isAsked = mustApprove(submission.level).every((role) => asked.some((each) => each.role === role));
  return {
    sign: caseState !== 'Advised' ? 'None' : isAsked ? 'Asked' : 'To ask',
    consult: consultState(values),
    review: file.reviews.some(({ decided }) => decided === undefined) ? 'Proposed' : 'None'
  };
}

export type FactColumn = 'SignState' | 'ConsultState' | 'ReviewState';
export const factCells = ({ sign, consult, review }: LineFacts): Readonly<Record<FactColumn, string>> => ({ SignState: sign, ConsultState: consult, ReviewState: review });

/** The same, read from the columns of a row; what is not readable there is taken for what asks the most. */
export const factsOfCells = ({ SignState, ConsultState: consult, ReviewState }: Cells): LineFacts => ({
  sign: signStates.find((each) => each === SignState) ?? 'To ask', consult: consultStates.find((each) => each === consult) ?? 'To ask', review: reviewStates.find((each) => each === ReviewState) ?? 'Proposed'
});

type Asked = Pick<DpiaValues, 'caseState' | 'look' | 'plannedOn' | 'liveOn' | 'reviewOn'>;

/** Most urgent first. Nothing of one that is closed. */
export function awaits(values: Asked, facts: LineFacts, now: Temporal.Instant): readonly AwaitedStep[] {
  const when = (is: boolean, step: AwaitedStep): readonly AwaitedStep[] => (is ? [step] : []);
  switch (values.caseState) {
    case 'Screened': return [values.look.decision === 'needed' ? 'start' : 'look'];
    case 'Not needed': return when(hasCome(values.look.until, now), 'lookAgain');
    case 'DPIA started': return ['close'];
    case 'Draft': return ['fill'];
    case 'Returned': return ['mend'];
    case 'Submitted': return ['advise'];
    case 'Advised': return [...ofConsultation(facts), ...when(facts.sign === 'To ask', 'askSign'), ...when(facts.sign === 'Asked', 'sign')];
    case 'In force': return [
      ...when(facts.review === 'Proposed', 'proposal'), ...ofConsultation(facts), ...when(hasCome(values.reviewOn, now), 'review'), ...when(values.liveOn === undefined && hasCome(values.plannedOn, now), 'live')
    ];
    case 'Closed': return [];
  }
}

function ofConsultation({ consult }: LineFacts): readonly AwaitedStep[] {
  if (consult === 'To ask') return ['consult'];
  if (consult === 'Must not') return ['mustNot'];
  return consult === 'Waiting' || consult === 'Stopped' ? ['consultation'] : [];
}

/** Whether a decision of an officer is awaited, whatever the hour: what the view *Awaiting decision* asks for. */
export function decisionAwaited(values: DpiaValues): boolean {
  const { caseState, look } = values;
  return (caseState === 'Screened' && look.decision === undefined) || caseState === 'Submitted' || (caseState === 'In force' && lineFacts(values).review === 'Proposed');
}
