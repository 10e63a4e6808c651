import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../calendar';
import { letterBasicsOf, type DocumentLanguage, type LetterSender, type TypedBasics } from '../../casework/documents';
import { countedRights, isExtended, openRights, rightDue, waitsFor, waitingClarifications } from '../rules/cases/clock';
import type { RequestCase, RequestValues } from '../rules/cases/values';
import { extensionGrounds, feeGrounds, type FeeGround, type Right } from '../rules/choices';
import type { ResponseFacts } from '../rules/response/facts';
import { responseOf } from '../rules/response/responseOf';
import { duesOf } from './dues';
import type { ExtensionBar, FeeBar, LetterFacts, Whose } from './letterFacts';
import { isAnswer, type RequestLetter } from './templates';

/** What an officer types for the letters besides what the case says, in the letter's language; '' where a letter has no such thing. */
export interface LetterTyped extends TypedBasics {
  readonly said: string;
  readonly asksIdentity: boolean;
  readonly doubt: string;
  readonly identityNeeded: string;
  readonly asksAuthority: boolean;
  readonly authorityNeeded: string;
  readonly unclear: string;
  readonly ground: string;
  readonly extensionWhy: string;
  readonly elsewhere: string;
  readonly delay: string;
  /** A day in ISO form. */
  readonly answerBy: string;
  /** '' while it is free. */
  readonly feeGround: string;
  readonly feeWhy: string;
  readonly feeAmount: string;
  readonly feeBasis: string;
  readonly feeHow: string;
  readonly passedTo: string;
  /** A day in ISO form. */
  readonly hearBy: string;
}

/**
 * What stands there before anything is typed: what the case says already. What was recorded for the council alone, such as why something
 * was late, is not among it. @param hearBy the last day of what leaves by another door, where the law names one
 */
export function letterTypedOf({ values }: Pick<RequestCase, 'values'>, signatoryName: string, hearBy = ''): LetterTyped {
  const { said, identity, authority, extension, requester, review: { unfounded } } = values;
  const charged = unfounded?.answer === 'fee' ? unfounded : undefined;
  return {
    signatoryName, signatoryRole: '', translatorApproved: '', said,
    asksIdentity: waitsFor(values).includes('identity') || requester.kind === 'The person', doubt: identity.doubt,
    identityNeeded: '', asksAuthority: requester.kind !== 'The person' && authority.givenAt === undefined, authorityNeeded: '',
    unclear: waitingClarifications(values.file).map(({ what }) => what).join('\n'),
    ground: extension.ground ?? '', extensionWhy: extension.why, elsewhere: '', delay: '', answerBy: '',
    feeGround: charged ? (charged.ground === 'excessive' ? 'Manifestly excessive' : 'Manifestly unfounded') : '',
    feeWhy: '', feeAmount: charged?.fee ?? '', feeBasis: charged?.feeBasis ?? '', feeHow: '', passedTo: '', hearBy
  };
}

interface About {
  readonly typed: LetterTyped;
  /** Of an answer, and of which right it is. */
  readonly response: ResponseFacts;
  readonly sender: Omit<LetterSender, 'signatory'>;
  readonly language: DocumentLanguage;
  readonly now: Temporal.Instant;
}

/** A request as this letter tells it. */
export function letterFactsOf(letter: RequestLetter, found: RequestCase, { typed, response, sender, language, now }: About): LetterFacts {
  const { reference, values } = found;
  const { requester, receivedAt } = values;
  const open = openRights(values);
  const extended = extendedBy(values, now);
  const ground = extensionGrounds.find((each) => each === typed.ground);
  return {
    ...letterBasicsOf({ reference, name: requester.name, contact: requester.contact }, { typed, sender, now }), receivedAt,
    regime: values.regime, kind: values.kind, rights: rightsOf(letter, values, response.right), whose: whoseOf(values), said: typed.said,
    dues: letter === 'request-extension'
      ? duesOf(extended, open.filter((right) => isExtended(extended, right)), language, open.length)
      : duesOf(values, countedRights(values), language),
    waits: waitsFor(values),
    identity: typed.asksIdentity ? { doubt: typed.doubt, needed: typed.identityNeeded } : undefined,
    authority: typed.asksAuthority ? { needed: typed.authorityNeeded } : undefined,
    unclear: typed.unclear, isAccessOpen: open.includes('Access'), others: open.filter((right) => right !== 'Access'),
    extension: { ground, why: typed.extensionWhy, bar: barOf(values, extended, open) },
    response, sentBefore: responseOf(values.file, response.right).parts.map(({ on, what }) => ({ on, what })), elsewhere: typed.elsewhere,
    fee: {
      ground: groundOf(values, typed), why: typed.feeWhy, amount: typed.feeAmount, basis: typed.feeBasis, how: typed.feeHow,
      bar: feeBarOf(values, typed, open)
    },
    passedOn: { to: typed.passedTo, hearBy: typed.hearBy === '' ? undefined : plainDate(typed.hearBy) },
    delay: { due: earliestDue(values, open), why: typed.delay, answerBy: typed.answerBy === '' ? undefined : plainDate(typed.answerBy) }
  };
}

/** An answer is of its own right; a clarification of access; the others of all that was asked. */
function rightsOf(letter: RequestLetter, values: RequestValues, answered: Right): readonly Right[] {
  if (isAnswer(letter)) return [answered];
  return letter === 'request-clarification' ? ['Access'] : values.rights;
}

const whoseOf = ({ requester, subject }: RequestValues): Whose =>
  (requester.kind === 'The person' ? { own: true } : { own: false, name: subject.trim() });

/** As it stands once the letter has gone today; one of which the requester was told before stays as it is. */
const extendedBy = (values: RequestValues, now: Temporal.Instant): RequestValues =>
  (values.extension.toldAt ? values : { ...values, extension: { ...values.extension, toldAt: now } });

/**
 * The notice comes before the first month ends, which a pause lengthens; before the time has begun there is nothing to extend (UK GDPR
 * article 12A(3) to (5)).
 */
function barOf(values: RequestValues, extended: RequestValues, open: readonly Right[]): ExtensionBar | undefined {
  if (open.length === 0) return 'answered';
  if (values.receivedAt === undefined || waitsFor(values).length > 0) return 'not-begun';
  return open.some((right) => isExtended(extended, right)) ? undefined : 'first-month-over';
}

function earliestDue(values: RequestValues, open: readonly Right[]): Temporal.PlainDate | undefined {
  return open.flatMap((right) => rightDue(values, right)?.due ?? []).sort(Temporal.PlainDate.compare).at(0);
}

/** On which grounds a fee may be asked of this request: for a further copy only of access, and not under Part 3. */
export const feeGroundsOf = ({ regime, rights }: Pick<RequestValues, 'regime' | 'rights'>): readonly FeeGround[] =>
  feeGrounds.filter((ground) => ground !== 'Further copy' || (regime === 'UK GDPR' && rights.includes('Access')));

const groundOf = (values: RequestValues, { feeGround }: LetterTyped): FeeGround | undefined => feeGroundsOf(values).find((each) => each === feeGround);

/** A request is free until somebody says on what ground it is not (UK GDPR article 12(5)). */
function feeBarOf(values: RequestValues, typed: LetterTyped, open: readonly Right[]): FeeBar | undefined {
  if (values.fee.givenAt !== undefined) return 'fee-paid';
  const ground = groundOf(values, typed);
  if (ground === undefined) return 'free';
  // who asks for a further copy has had the first one
  return open.length === 0 && ground !== 'Further copy' ? 'answered' : undefined;
}
