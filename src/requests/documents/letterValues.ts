import { Temporal } from 'temporal-polyfill';
import { fillIn, formatUkDate, plainDate, ukDate, ukStartOfDay } from '../../calendar';
import {
  basicGaps, basicValues, dayIn, gapsIn, isAnonymous, isBlank, noticeOf, orGap, type BasicGap, type DocumentLanguage, type TemplateValues
} from '../../casework/documents';
import { isRightsRequest } from '../rules/cases/clock';
import type { RightOutcome } from '../rules/choices';
import { feeInPence } from '../rules/exemptions/unfounded';
import { responseGaps, type ResponseGap } from '../rules/response/checker';
import { notHeldValues, refusalValues, responseValues } from './answerValues';
import { dueRows } from './dues';
import type { ExtensionBar, FeeBar, LetterFacts } from './letterFacts';
import { letterWords } from './letterWords';
import { isAnswer, type AnswerLetter, type RequestLetter } from './templates';

/**
 * What a letter should hold and does not, besides what the law asks of an answer: each is a gap in it that says so. `fits`: another
 * letter is the right one.
 */
export type LetterGap = BasicGap | 'receivedAt' | 'doubt' | 'needed' | 'unclear' | 'ground' | 'why' | 'fits' | 'delay' | 'answerBy' | 'feeWhy' | 'feeAmount' | 'feeBasis' | 'feeHow' | 'passedTo' | 'hearBy';

/**
 * Why there is no such letter: nowhere to send it; only access is paused; no time that could be extended; no fee that could be asked; it is a request
 * under data protection law and goes nowhere else, or it is none and no other letter fits.
 */
export type NoLetter = 'anonymous' | 'access-only' | 'rights-request' | 'other-door' | ExtensionBar | FeeBar;

export type LetterResult =
  | {
    readonly possible: true; readonly values: TemplateValues; readonly missing: readonly LetterGap[];
    /** Of an answer: what it lacks of what the law asks. */
    readonly lacks: readonly ResponseGap[];
    /** The line above all else in a draft. */
    readonly notice: string | undefined;
  }
  | { readonly possible: false; readonly why: NoLetter };

/**
 * The values of a letter for its template. What each holds: UK GDPR article 12(6) (who somebody is), 12A(3) and (4) (more time, and why),
 * 12A(5) (what is unclear), 12(3), 12(4) and 15, or Part 3 of the Act (the answers). Of an acknowledgement and an apology no law says
 * what stands in them.
 */
export function letterValues(letter: RequestLetter, facts: LetterFacts, language: DocumentLanguage): LetterResult {
  const why = whyNot(letter, facts);
  if (why) return { possible: false, why };
  return {
    possible: true,
    values: {
      ...basicValues(facts, language), ...(letter === 'request-passed-on' ? {} : { asked: askedOf(facts, language) }),
      ...own[letter](facts, language)
    },
    missing: gapsOf(letter, facts),
    lacks: isAnswer(letter) ? responseGaps(facts.response) : [], notice: noticeOf(facts, language)
  };
}

function whyNot(letter: RequestLetter, facts: LetterFacts): NoLetter | undefined {
  if (isAnonymous(facts)) return 'anonymous';
  if (isRightsRequest(facts.kind) === (letter === 'request-passed-on')) return letter === 'request-passed-on' ? 'rights-request' : 'other-door';
  if (letter === 'request-fee') return facts.fee.bar;
  if (letter === 'request-clarification' && !facts.isAccessOpen) return 'access-only';
  return letter === 'request-extension' ? facts.extension.bar : undefined;
}

/** What was asked, a sentence a right. An answer speaks of its own right alone. */
function askedOf({ rights, whose }: LetterFacts, language: DocumentLanguage): string {
  const { asked, askedUnknown, whose: words } = letterWords[language];
  const about = whose.own ? words.own : whose.name === '' ? words.unnamed : fillIn(words.named, [whose.name]);
  const sentences = rights.length === 0 ? [askedUnknown] : rights.map((right) => asked[right]);
  return sentences.map((sentence) => fillIn(sentence, [about])).join('\n');
}

type Values = (facts: LetterFacts, language: DocumentLanguage) => TemplateValues;

const dayBy = (day: Temporal.PlainDate | undefined, language: DocumentLanguage): string =>
  (day ? dayIn(ukStartOfDay(day), 'by', language) : orGap('', language));

const delayed: Values = ({ delay, letterDate }, language) => {
  const { due, why, answerBy } = delay;
  const isPast = due !== undefined && Temporal.PlainDate.compare(due, ukDate(letterDate)) < 0;
  return {
    ifLate: due && isPast ? [{ wasDue: dayBy(due, language) }] : [], ifWillBeLate: due && !isPast ? [{ isDue: dayBy(due, language) }] : [],
    delay: orGap(why, language), answerBy: dayBy(answerBy, language)
  };
};

/** An amount as people read it; what is none stands as a gap. */
function amountOf(typed: string, language: DocumentLanguage): string {
  const pence = feeInPence(typed);
  return pence === undefined ? orGap('', language) : `£${(pence / 100).toFixed(2)}`;
}

/** What of the answer went before, each with its day. */
function sentBeforeOf(parts: LetterFacts['sentBefore'], language: DocumentLanguage): readonly TemplateValues[] {
  const rows = parts.map(({ on, what }) => {
    const day = plainDate(on);
    return { sentPart: fillIn(letterWords[language].sentPart, [day ? formatUkDate(ukStartOfDay(day), language) : on, what]) };
  });
  return rows.length === 0 ? [] : [{ sentBefore: rows }];
}

/** What is only in one letter, for the fields of its template. */
const own: Readonly<Record<RequestLetter, Values>> = {
  'request-acknowledgement': ({ said, dues, waits }, language) => ({
    ifSaid: said.trim() === '' ? [] : [{ said }], dues: dueRows(dues, language),
    ifWaits: waits.length === 0 ? [] : [{ waits: waits.map((wait) => ({ wait: letterWords[language].waits[wait] })) }]
  }),
  'request-identity': ({ identity, authority }, language) => {
    const needed = (text: string): string => orGap(text, language);
    // with neither of them the gaps stand there all the same
    const asked = identity ?? (authority ? undefined : { doubt: '', needed: '' });
    return {
      ifIdentity: asked ? [{ doubt: needed(asked.doubt), identityNeeded: needed(asked.needed) }] : [],
      ifAuthority: authority ? [{ authorityNeeded: needed(authority.needed) }] : []
    };
  },
  'request-clarification': ({ unclear, letterDate, others }, language) => ({
    unclear: orGap(unclear, language), pausedFrom: dayIn(letterDate, 'beside', language),
    ifOthers: others.length === 0 ? [] : [{ others: others.map((right) => ({ other: letterWords[language].right[right] })) }]
  }),
  'request-extension': ({ extension: { ground, why }, dues }, language) => ({
    ground: ground ? letterWords[language].ground[ground] : orGap('', language),
    extensionWhy: orGap(why, language), dues: dueRows(dues, language)
  }),
  'request-response': ({ response, sentBefore }, language) => ({ ...responseValues(response, language), ifSentBefore: sentBeforeOf(sentBefore, language) }),
  'request-refusal': ({ response }, language) => refusalValues(response, language),
  'request-not-held': ({ response, elsewhere }, language) => notHeldValues(response, elsewhere, language),
  'request-apology': delayed,
  'request-fee': ({ fee }, language) => ({
    feeGround: fee.ground ? letterWords[language].feeGround[fee.ground] : orGap('', language), feeWhy: orGap(fee.why, language),
    feeAmount: amountOf(fee.amount, language), feeBasis: orGap(fee.basis, language), feeHow: orGap(fee.how, language)
  }),
  'request-passed-on': ({ kind, passedOn: { to, hearBy } }, language) => ({
    exitWhy: kind === 'Not decided' || kind === 'Rights request' ? orGap('', language) : letterWords[language].exit[kind],
    passedTo: orGap(to, language), hearBy: dayBy(hearBy, language)
  })
};

/** Of which outcomes each answer tells; what nobody has decided yet the checker names. */
const tellsOf: Readonly<Record<AnswerLetter, readonly RightOutcome[]>> = {
  'request-response': ['Done in full', 'Done in part', 'Restricted instead'], 'request-refusal': ['Refused'], 'request-not-held': ['Nothing held']
};

function gapsOf(letter: RequestLetter, facts: LetterFacts): readonly LetterGap[] {
  const { identity, authority, extension, delay, response: { outcome }, letterDate, fee, passedOn } = facts;
  const [asksWho, extends_, apologises] = [letter === 'request-identity', letter === 'request-extension', letter === 'request-apology'];
  const [charges, passes] = [letter === 'request-fee', letter === 'request-passed-on'];
  return gapsIn<LetterGap>({
    ...basicGaps(facts),
    receivedAt: facts.receivedAt === undefined,
    // a reasonable doubt: without one there is nothing to ask (article 12(6))
    doubt: asksWho && (identity ? isBlank(identity.doubt) : !authority),
    needed: asksWho && (isBlank(identity?.needed ?? 'x', authority?.needed ?? 'x') || (!identity && !authority)),
    unclear: letter === 'request-clarification' && isBlank(facts.unclear),
    ground: extends_ && extension.ground === undefined,
    why: extends_ && isBlank(extension.why),
    fits: isAnswer(letter) && outcome !== undefined && !tellsOf[letter].includes(outcome),
    delay: apologises && isBlank(delay.why),
    answerBy: apologises && (delay.answerBy === undefined || Temporal.PlainDate.compare(delay.answerBy, ukDate(letterDate)) < 0),
    feeWhy: charges && isBlank(fee.why), feeAmount: charges && feeInPence(fee.amount) === undefined, feeBasis: charges && isBlank(fee.basis), feeHow: charges && isBlank(fee.how),
    passedTo: passes && isBlank(passedOn.to), hearBy: passes && passedOn.hearBy === undefined
  });
}
