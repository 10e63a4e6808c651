import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { addElapsedHours, utcSecond } from '../../calendar';
import type { CommandContext } from '../rules/command';
import { coreFields } from '../rules/coreFields';
import { emptyCase } from '../rules/caseRow';
import type { FieldTable } from '../rules/field';
import { choice, day, file, flag, keptLine, line, moment, note, person, wholeNumber } from '../rules/fieldKinds';
import { genericEvents } from '../rules/events/genericEvents';
import type { EventTable } from '../rules/events/eventTable';
import { standingOf, type CaseCore, type CaseFixed, type CaseRules } from '../rules/kind';

/** A made-up kind of case, as small as one can be: a question that somebody was asked, with two clocks and points to answer. */

export const testStates = ['New', 'Open', 'Closed'] as const;
export const testDecisions = ['Not decided', 'Yes', 'No'] as const;

const talkSchema = v.object({
  v: v.literal(1),
  points: v.optional(v.array(v.object({ key: v.string(), text: v.string(), answer: v.optional(v.string(), '') })), []),
  remark: v.optional(v.string(), ''),
  heardOn: v.optional(v.pipe(v.string(), v.isoDate()))
});
export type TestTalk = v.InferOutput<typeof talkSchema>;
export const emptyTalk: TestTalk = v.parse(talkSchema, { v: 1 });

export interface TestValues extends CaseCore {
  readonly caseState: (typeof testStates)[number];
  readonly subject: string;
  readonly receivedAt: Temporal.Instant | undefined;
  readonly acknowledgedAt: Temporal.Instant | undefined;
  readonly answer: { readonly decision: (typeof testDecisions)[number]; readonly reason: string; readonly by: string };
  readonly talk: TestTalk;
}

export interface TestFixed extends CaseFixed {
  readonly intakeId: number;
  readonly askedAt: Temporal.Instant | undefined;
}

export type TestEventKind = 'taken in' | 'added to' | 'legal hold' | 'controller chosen' | 'looked at' | 'acknowledged' | 'answered' | 'assigned' | 'closed' | 'reopened' | 'disposed';

const answered = { event: 'answered', unit: 'answer.decision' } as const;
const closing = { event: 'closed', unit: 'caseState' } as const;

export const testFields = {
  caseState: choice('CaseState', testStates, 'New', { event: 'looked at', unit: 'caseState' }),
  leadId: person('AssignedToId', { event: 'assigned' }),
  ...coreFields,
  restricted: flag('Restricted', { event: 'looked at' }),
  subject: line('Subject', { event: 'looked at', disposal: 'keep' }),
  receivedAt: moment('ReceivedAt', { event: 'looked at', required: true }),
  acknowledgedAt: moment('AcknowledgedAt', { event: 'acknowledged' }),
  answer: {
    decision: choice('Decision', testDecisions, 'Not decided', answered),
    reason: note('Reason', answered),
    by: line('DecidedBy', answered)
  },
  talk: file('TalkFile', talkSchema, emptyTalk, {
    event: 'looked at', disposal: { rewrite: ({ points }) => ({ ...emptyTalk, points: points.map((each) => ({ ...each, text: '', answer: '' })) }) },
    parts: { points: {}, remark: {}, heardOn: { event: 'acknowledged' } }
  }),
  closedAt: moment('ClosedAt', closing),
  disposalDue: day('DisposalDue', closing),
  disposedAt: moment('DisposedAt', { event: 'disposed', unit: 'caseState' })
} as const satisfies FieldTable<TestValues, TestEventKind>;

const fixed = {
  reference: keptLine('Reference', { event: 'taken in' }),
  intakeId: wholeNumber('IntakeId', { event: 'taken in' }),
  askedAt: moment('AskedAt', { event: 'taken in' })
} as const satisfies FieldTable<TestFixed>;

/** The two clocks: to acknowledge within a day, and to answer within ten. */
export function testClocks({ receivedAt, acknowledgedAt, answer, caseState }: TestValues): readonly Temporal.Instant[] {
  if (receivedAt === undefined || caseState === 'Closed') return [];
  return [...(acknowledgedAt ? [] : [addElapsedHours(receivedAt, 24)]), ...(answer.decision === 'Not decided' ? [addElapsedHours(receivedAt, 240)] : [])];
}

const events = { ...genericEvents, acknowledged: { kind: 'acknowledged', values: {} }, saidMore: { kind: 'added to', title: ['number'], values: { number: 'number' } } } as const satisfies EventTable;

export const testRules: CaseRules<TestValues, TestFixed, TestEventKind> = {
  key: 'test',
  prefix: 'TST',
  fixed,
  fields: testFields,
  following: {
    kinds: { Title: 'text', DueAt: 'moment' },
    of: (values) => ({ Title: values.subject, DueAt: testClocks(values).at(0) === undefined ? null : utcSecond(testClocks(values)[0]) }),
    refreshed: ['DueAt']
  },
  line: {
    fields: ['subject', 'receivedAt', 'acknowledgedAt', 'answer.decision'],
    following: ['DueAt'],
    // why it was answered so is what the next step hangs on
    needsAll: ({ answer }) => answer.decision === 'No',
    of: (values, { DueAt }) => ({
      title: values.subject, service: '', begins: values.receivedAt,
      clock: { state: values.answer.decision === 'Not decided' ? 'running' : 'met', due: testClocks(values)[0], soonHours: 24 },
      awaits: [
        ...(values.acknowledgedAt === undefined ? ['acknowledge'] : []), ...(values.answer.decision === 'Not decided' ? ['answer'] : []),
        ...(values.answer.decision === 'No' && values.answer.reason === '' ? ['say why'] : [])
      ],
      marks: { due: DueAt === null ? undefined : String(DueAt) }
    })
  },
  views: (values) => ({ Standing: standingOf(values), Awaits: values.caseState !== 'Closed' && values.answer.decision === 'Not decided' ? 'Yes' : 'No' }),
  nextLook: (_stored, values, now) => testClocks(values).find((at) => at.epochMilliseconds > now.epochMilliseconds),
  moves: { New: ['New', 'Open', 'Closed'], Open: ['Open', 'Closed'], Closed: ['Closed', 'Open'] },
  events,
  reopened: 'reopened',
  whileClosed: ['talk.remark'],
  originOf: ({ intakeId }) => (intakeId > 0 ? intakeId : undefined),
  ofHand: ({ subject, receivedAt }) => ({ ...emptyCase<TestValues>(testFields), subject, receivedAt }),
  accept: (counted, around, reason, { me }: CommandContext) => ({
    ...around, caseState: counted.caseState, closedAt: counted.closedAt, disposalDue: counted.disposalDue, disposedAt: counted.disposedAt,
    answer: around.answer.decision === counted.answer.decision ? around.answer : { decision: around.answer.decision, reason: around.answer.reason || reason, by: around.answer.by || me.name }
  }),
  reach: () => []
};

/** A case of which only this is known. */
export const testValues = (known: Partial<TestValues> = {}): TestValues => ({ ...emptyCase<TestValues>(testFields), subject: 'A question', ...known });
