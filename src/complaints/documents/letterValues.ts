import { fillIn } from '../../calendar';
import {
  basicGaps, basicValues, dayIn, gapsIn, isAnonymous, isBlank, noticeOf, orGap, type BasicGap, type DocumentLanguage, type TemplateValues
} from '../../casework/documents';
import type { LetterFacts, LetterPoint } from './letterFacts';
import { letterWords } from './letterWords';
import type { ComplaintLetter } from './templates';

/** What a letter should hold and does not: each is a gap in it that says so. */
export type LetterGap = BasicGap | 'points' | 'conclusion' | 'reason' | 'progress' | 'acknowledgedAt';

export type LetterResult =
  | { readonly possible: true; readonly values: TemplateValues; readonly missing: readonly LetterGap[]; /** The line above all else in a draft. */ readonly notice: string | undefined }
  /** Nobody is named and no address is known: there is nowhere to send it. */
  | { readonly possible: false; readonly why: 'anonymous' };

/**
 * The values of a letter for its template. Data Protection Act 2018, section 164A: the complaint is acknowledged (3), appropriate steps are taken and the
 * outcome is told without undue delay (4), with progress meanwhile (5). That people can go to the regulator at any time is good practice, and in each letter.
 */
export function letterValues(letter: ComplaintLetter, facts: LetterFacts, language: DocumentLanguage): LetterResult {
  if (isAnonymous(facts)) return { possible: false, why: 'anonymous' };
  return { possible: true, values: { ...basicValues(facts, language), ...own[letter](facts, language) }, missing: gapsOf(letter, facts), notice: noticeOf(facts, language) };
}

type Values = (facts: LetterFacts, language: DocumentLanguage) => TemplateValues;

const acknowledged: Values = ({ acknowledgedAt }, language) =>
  ({ ifAcknowledged: acknowledgedAt ? [{ acknowledgedOn: dayIn(acknowledgedAt, 'on', language) }] : [] });

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
    ifWriteAgain: facts.writeAgainBy ? [{ writeAgainBy: dayIn(facts.writeAgainBy, 'by', language) }] : []
  }),
  'complaint-outcome': (facts, language) => ({ ...acknowledged(facts, language), ...outcome(facts, language) }),
  'complaint-acknowledgement-outcome': outcome
};

export function pointTitle(place: number, count: number, language: DocumentLanguage): string {
  const { onlyPoint, pointOf } = letterWords[language];
  return count === 1 ? onlyPoint : fillIn(pointOf, [place + 1, count]);
}

export function conclusionOf({ upheld, conclusion }: LetterPoint, language: DocumentLanguage): string {
  return [upheld === undefined ? '' : letterWords[language].upheld[upheld], orGap(conclusion, language)].filter((text) => text !== '').join(' ');
}

function gapsOf(letter: ComplaintLetter, facts: LetterFacts): readonly LetterGap[] {
  const { points, progress = '' } = facts;
  const tellsOutcome = letter === 'complaint-outcome' || letter === 'complaint-acknowledgement-outcome';
  return gapsIn<LetterGap>({
    ...basicGaps(facts),
    points: tellsOutcome && points.length === 0,
    conclusion: tellsOutcome && points.some(({ conclusion }) => isBlank(conclusion)),
    reason: tellsOutcome && points.some(({ reason }) => isBlank(reason)),
    progress: letter === 'complaint-progress' && isBlank(progress),
    // an outcome alone presupposes that the complaint was acknowledged: otherwise the letter that does both is the right one
    acknowledgedAt: letter === 'complaint-outcome' && facts.acknowledgedAt === undefined
  });
}
