import type { Temporal } from 'temporal-polyfill';
import { asJoined, fillIn, formatUkDate } from '../../calendar';
import { orGap, type DocumentLanguage, type TemplateValues } from '../../casework/documents';
import type { LetterFacts, LetterPoint } from './letterFacts';
import { draftNotice, letterWords } from './letterWords';
import type { ComplaintLetter } from './templates';

/** What a letter should hold and does not: each is a gap in it that says so. */
export type LetterGap = 'address' | 'contact' | 'signatory' | 'points' | 'conclusion' | 'reason' | 'progress' | 'acknowledgedAt';

export type LetterResult =
  | { readonly possible: true; readonly values: TemplateValues; readonly missing: readonly LetterGap[]; /** The line above all else in a draft. */ readonly notice: string | undefined }
  /** Nobody is named and no address is known: there is nowhere to send it. */
  | { readonly possible: false; readonly why: 'anonymous' };

/** A Welsh letter is a draft until a named translator approves it, and says so. */
export const noticeOf = ({ translatorApproved = '' }: Pick<LetterFacts, 'translatorApproved'>, language: DocumentLanguage): string | undefined =>
  (language === 'cy-GB' && translatorApproved.trim() === '' ? draftNotice : undefined);

/**
 * The values of a letter for its template. Data Protection Act 2018, section 164A: the complaint is acknowledged (3), appropriate steps are taken and the
 * outcome is told without undue delay (4), with progress meanwhile (5). That people can go to the regulator at any time is good practice, and in each letter.
 */
export function letterValues(letter: ComplaintLetter, facts: LetterFacts, language: DocumentLanguage): LetterResult {
  if (facts.complainant === undefined && facts.address.length === 0) return { possible: false, why: 'anonymous' };
  return { possible: true, values: { ...common(facts, language), ...own[letter](facts, language) }, missing: gapsOf(letter, facts), notice: noticeOf(facts, language) };
}

function common(facts: LetterFacts, language: DocumentLanguage): TemplateValues {
  const { sender, reference } = facts;
  const words = letterWords[language];
  const or = (text: string): string => orGap(text, language);
  return {
    letterhead: or(letterheadOf(facts)), addressee: [facts.complainant ?? '', facts.address.length === 0 ? or('') : facts.address.join('\n')].filter((text) => text !== '').join('\n'),
    letterDate: formatUkDate(facts.letterDate, language), reference, contactReference: reference, greeting: greetingOf(facts, language),
    receivedOn: dayIn(facts.receivedAt, words.before.on, language),
    contactName: or(sender.contactName), contactPhone: or(sender.contactPhone), contactEmail: or(sender.contactEmail), regulator: or(sender.regulator),
    close: facts.complainant === undefined ? words.closeNobody : words.close, signatory: or(sender.signatory.name), signatoryRole: or(sender.signatory.role)
  };
}

type Values = (facts: LetterFacts, language: DocumentLanguage) => TemplateValues;

const acknowledged: Values = ({ acknowledgedAt }, language) =>
  ({ ifAcknowledged: acknowledgedAt ? [{ acknowledgedOn: dayIn(acknowledgedAt, letterWords[language].before.on, language) }] : [] });

const noPoint: LetterPoint = { text: '', conclusion: '', reason: '', action: '' };

const outcome: Values = (facts, language) => ({
  ifSummary: (facts.summary ?? '').trim() === '' ? [] : [{ summary: facts.summary ?? '' }],
  // without a point the gaps stand there all the same
  points: (facts.points.length === 0 ? [noPoint] : facts.points).map((point, place, { length }) => ({
    pointTitle: pointTitle(place, length, language), pointText: orGap(point.text, language), conclusion: conclusionOf(point, language), reason: orGap(point.reason, language),
    ifAction: point.action.trim() === '' ? [] : [{ action: point.action }]
  }))
});

/** What is only in one letter, for the fields of its template. */
const own: Readonly<Record<ComplaintLetter, Values>> = {
  'complaint-acknowledgement': ({ points, dueSteps = [] }) => ({
    ifPoints: points.length === 0 ? [] : [{ points: points.map(({ text }) => ({ pointText: text })) }],
    ifDueSteps: dueSteps.length === 0 ? [] : [{ dueSteps: dueSteps.map((dueStep) => ({ dueStep })) }]
  }),
  'complaint-progress': (facts, language) => ({
    ...acknowledged(facts, language), progress: orGap(facts.progress ?? '', language),
    ifWriteAgain: facts.writeAgainBy ? [{ writeAgainBy: dayIn(facts.writeAgainBy, letterWords[language].before.by, language) }] : []
  }),
  'complaint-outcome': (facts, language) => ({ ...acknowledged(facts, language), ...outcome(facts, language) }),
  'complaint-acknowledgement-outcome': outcome
};

/** Of whom the letter is: the controller for whom the council acts, or the council. */
export const letterheadOf = ({ sender }: Pick<LetterFacts, 'sender'>): string => (sender.letterhead.length === 0 ? sender.councilName : sender.letterhead.join('\n'));

export function greetingOf({ complainant }: Pick<LetterFacts, 'complainant'>, language: DocumentLanguage): string {
  const { dear, dearNobody } = letterWords[language];
  return complainant === undefined ? dearNobody : fillIn(dear, [complainant]);
}

export function pointTitle(place: number, count: number, language: DocumentLanguage): string {
  const { onlyPoint, pointOf } = letterWords[language];
  return count === 1 ? onlyPoint : fillIn(pointOf, [place + 1, count]);
}

export function conclusionOf({ upheld, conclusion }: LetterPoint, language: DocumentLanguage): string {
  return [upheld === undefined ? '' : letterWords[language].upheld[upheld], orGap(conclusion, language)].filter((text) => text !== '').join(' ');
}

/** A day as it stands in the sentence of the template: a Welsh weekday begins otherwise there. */
const dayIn = (at: Temporal.Instant, before: string, language: DocumentLanguage): string => asJoined(before, formatUkDate(at, language));

function gapsOf(letter: ComplaintLetter, facts: LetterFacts): readonly LetterGap[] {
  const { sender, points, address, progress = '' } = facts;
  const isEmpty = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === '');
  const tellsOutcome = letter === 'complaint-outcome' || letter === 'complaint-acknowledgement-outcome';
  const found: Readonly<Record<LetterGap, boolean>> = {
    address: address.length === 0,
    contact: isEmpty(letterheadOf(facts), sender.contactName, sender.contactPhone, sender.contactEmail, sender.regulator),
    signatory: isEmpty(sender.signatory.name, sender.signatory.role),
    points: tellsOutcome && points.length === 0,
    conclusion: tellsOutcome && points.some(({ conclusion }) => isEmpty(conclusion)),
    reason: tellsOutcome && points.some(({ reason }) => isEmpty(reason)),
    progress: letter === 'complaint-progress' && isEmpty(progress),
    // an outcome alone presupposes that the complaint was acknowledged: otherwise the letter that does both is the right one
    acknowledgedAt: letter === 'complaint-outcome' && facts.acknowledgedAt === undefined
  };
  return (Object.keys(found) as LetterGap[]).filter((gap) => found[gap]);
}
