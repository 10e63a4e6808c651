import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../calendar';
import { letterBasicsOf, type DocumentLanguage, type LetterSender, type TypedBasics } from '../../casework/documents';
import { answerOf, countedRights, isExtended, openRights, rightDue, waitsFor, waitingClarifications } from '../rules/cases/clock';
import type { RequestCase, RequestValues } from '../rules/cases/values';
import { extensionGrounds, type Right } from '../rules/choices';
import type { Withheld } from '../rules/exemptions/withheld';
import { emptyContents, statements, type AccessContents, type ResponseFacts } from '../rules/response/facts';
import { duesOf } from './dues';
import type { ExtensionBar, LetterFacts, Whose } from './letterFacts';
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
}

/**
 * What stands there before anything is typed: what the case says already. What was recorded for the council alone, such as why something
 * was late, is not among it.
 */
export function letterTypedOf({ values }: Pick<RequestCase, 'values'>, signatoryName: string): LetterTyped {
  const { said, identity, authority, extension, requester } = values;
  return {
    signatoryName, signatoryRole: '', translatorApproved: '', said,
    asksIdentity: waitsFor(values).includes('identity') || requester.kind === 'The person', doubt: identity.doubt,
    identityNeeded: '', asksAuthority: requester.kind !== 'The person' && authority.givenAt === undefined, authorityNeeded: '',
    unclear: waitingClarifications(values.file).map(({ what }) => what).join('\n'),
    ground: extension.ground ?? '', extensionWhy: extension.why, elsewhere: '', delay: '', answerBy: ''
  };
}

/** What is known of an answer besides the case. */
export interface KnownOfAnswer {
  /** Where was searched, a line a place, in the letter's language. */
  readonly searches: readonly string[];
  readonly withheld: readonly Withheld[];
  readonly contents?: AccessContents;
  /** Of what was done of a right other than access. */
  readonly done?: string;
}

/** An answer as the case has it: what came of the right, and the reasons that the requester is told. */
export function responseFactsOf({ regime, file }: Pick<RequestValues, 'regime' | 'file'>, right: Right, known: KnownOfAnswer): ResponseFacts {
  const { searches, withheld, contents = emptyContents, done = '' } = known;
  const recorded = answerOf(file, right);
  return {
    regime, right, outcome: recorded?.outcome, searches, contents, withheld, reasons: recorded?.reasons ?? '', done,
    recipientsTold: recorded?.recipientsTold ?? '', told: statements
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
    regime: values.regime, rights: rightsOf(letter, values, response.right), whose: whoseOf(values), said: typed.said,
    dues: letter === 'request-extension'
      ? duesOf(extended, open.filter((right) => isExtended(extended, right)), language, open.length)
      : duesOf(values, countedRights(values), language),
    waits: waitsFor(values),
    identity: typed.asksIdentity ? { doubt: typed.doubt, needed: typed.identityNeeded } : undefined,
    authority: typed.asksAuthority ? { needed: typed.authorityNeeded } : undefined,
    unclear: typed.unclear, isAccessOpen: open.includes('Access'), others: open.filter((right) => right !== 'Access'),
    extension: { ground, why: typed.extensionWhy, bar: barOf(values, extended, open) },
    response, elsewhere: typed.elsewhere,
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
