import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import { dpiaStates } from '../../rules/choices';
import { signRoles, type SignRole } from '../../rules/cases/choices';
import { adviceInTalk, answeredPoints, openPoints, type AnsweredPoint } from '../../rules/talk/points';
import type { TalkRow } from '../../rules/talk/talk';
import type { Around, Submitted } from '../staff/contract';

export type ToldState = (typeof dpiaStates)[number];

/** A state as officers told it; what this version does not know is shown as a draft, in which nobody can do harm. */
export const toldState = (state: string | undefined): ToldState => dpiaStates.find((each) => each === state) ?? 'Draft';

/** Whose turn it is. */
export type FormTurn = 'service' | 'officer' | 'approver' | 'nobody';

const officersWords: readonly TalkRow['kind'][] = ['advice', 'returned', 'state'];

export const newest = ({ submissions }: Pick<Around, 'submissions'>): Submitted | undefined => submissions.at(-1);

/** A submission of which officers have not said anything yet: their pages find it by themselves. */
export function isUnheard({ submissions, talk }: Around): boolean {
  const last = submissions.at(-1);
  const at = last && readInstant(last.at);
  return at !== undefined && !talk.some(({ kind, created }) => officersWords.includes(kind) && Temporal.Instant.compare(created, at) > 0);
}

/** The state in which it is, a submission that officers have not seen yet included. */
export const stateNow = (told: string | undefined, around: Around): ToldState => (isUnheard(around) && toldState(told) !== 'Closed' ? 'Submitted' : toldState(told));

const turns: Readonly<Record<ToldState, FormTurn>> = { Draft: 'service', Returned: 'service', Submitted: 'officer', Advised: 'approver', 'In force': 'nobody', Closed: 'nobody' };

/** @param open points of the advice that nobody has answered: until they are it is the service's turn */
export const turnOf = (state: ToldState, open: number): FormTurn => (state === 'Advised' && open > 0 ? 'service' : turns[state]);

export interface Returned {
  readonly row: TalkRow;
  /** Ids of questions. */
  readonly questions: readonly string[];
}

const returnedSchema = v.object({ questions: v.array(v.string()) });

/** What was returned last and why; nothing once it was submitted again. */
export function returnedNow({ submissions, talk }: Around): Returned | undefined {
  const row = talk.filter(({ kind }) => kind === 'returned').at(-1);
  const last = readInstant(submissions.at(-1)?.at ?? '');
  if (!row || (last && Temporal.Instant.compare(row.created, last) < 0)) return undefined;
  const read = v.safeParse(returnedSchema, row.details);
  return { row, questions: read.success ? read.output.questions : [] };
}

export const pointsOf = (talk: readonly TalkRow[]): readonly AnsweredPoint[] => answeredPoints(adviceInTalk(talk), talk);

const signSchema = v.object({ people: v.array(v.object({ id: v.number(), name: v.optional(v.string(), ''), role: v.picklist(signRoles) })) });

export interface SignRequest {
  readonly role: SignRole;
  /** The hash of the very submission. */
  readonly submission: string;
}

/** What somebody is asked to sign, of the newest submission: of an older one nobody can sign any more. @param me their number on the site */
export function askedOf(me: number, { submissions, talk }: Around): SignRequest | undefined {
  const hash = submissions.at(-1)?.hash;
  return talk.filter(({ kind, submission }) => kind === 'signAsked' && submission === hash).flatMap(({ details, submission }) => {
    const read = v.safeParse(signSchema, details);
    return read.success ? read.output.people.filter(({ id }) => id === me).map(({ role }) => ({ role, submission })) : [];
  }).at(-1);
}

/** Who was asked to sign the newest submission, by name. */
export const askedNames = ({ submissions, talk }: Around): readonly string[] => talk.filter(({ kind, submission }) => kind === 'signAsked' && submission === submissions.at(-1)?.hash).flatMap(({ details }) => {
  const read = v.safeParse(signSchema, details);
  return read.success ? read.output.people.map(({ name }) => name) : [];
});

/** What waits for whoever looks. */
export interface Waiting {
  readonly returned: boolean;
  /** Numbers of points of the advice that nobody has answered. */
  readonly points: readonly number[];
  /** How many are open, whoever is to answer them. */
  readonly open: number;
  readonly sign: boolean;
}

/** @param isOfService only its service mends and answers; a reviewer signs */
export function waitingFor(me: number, around: Around, isOfService: boolean): Waiting {
  const open = openPoints(pointsOf(around.talk));
  const points = isOfService ? open : [];
  const asked = askedOf(me, around);
  return { returned: isOfService && returnedNow(around) !== undefined, points, open: open.length, sign: asked !== undefined && newest(around)?.by.id !== me };
}

export const waits = ({ returned, points, sign }: Waiting): boolean => returned || points.length > 0 || sign;
