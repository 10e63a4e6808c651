import { plainDate, ukDate } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { consultContents, consultOutcomes, consultRegimes } from './choices';
import { answer, type DpiaResult } from './commands';
import type { Consultation } from './dpiaFile';
import { dpiaEvent } from './events';
import { typedDay, typedLine } from './typed';
import type { DpiaCase, DpiaValues } from './values';

/** As typed; `key` stays with a row while others come and go. */
export interface PauseInput {
  readonly key: string;
  readonly from: string;
  readonly until: string;
  readonly what: string;
}

export interface ConsultInput {
  readonly regime: string;
  readonly askedOn: string;
  readonly reference: string;
  readonly contents: readonly string[];
  readonly acceptedOn: string;
  readonly extendedOn: string;
  readonly extendedBecause: string;
  readonly pauses: readonly PauseInput[];
  readonly answeredOn: string;
  readonly outcome: string;
  readonly answer: string;
  /** Nobody asked, or it was a mistake. */
  readonly takenBack: boolean;
}

export function consultInput({ file: { consultation } }: Pick<DpiaValues, 'file'>): ConsultInput {
  const { regime = 'UK GDPR', askedOn = '', reference = '', contents = [], acceptedOn = '', extendedOn = '', extendedBecause = '', pauses = [], answeredOn = '', outcome = '', answer: said = '' } = consultation ?? {};
  return {
    regime, askedOn, reference, contents, acceptedOn, extendedOn, extendedBecause, pauses: pauses.map(({ key, from, until = '', what }) => ({ key, from, until, what })), answeredOn, outcome, answer: said, takenBack: false
  };
}

/**
 * The prior consultation of the Commissioner (UK GDPR article 36; Data Protection Act 2018 section 65): when it was asked for and what was given, that the time was extended or stopped, and what came back. Written down again it is
 * a correction, and the history has both. The contents of article 36(3)(a) to (e) are asked for; one that is not ticked is said beside the form and refused by nobody, since the Commissioner asks for it.
 * Problems: `consult` (`no-submission`, `nothing-changed`), `askedOn` (`consult-day`, days), `regime`, `acceptedOn`, `extendedOn`, `answeredOn` (days, `before-asked`, `in-the-future`), `pauses.<place>.<from|until|what>`
 * (`pause-from`, `pause-order`, `pause-what`), `outcome` (`consult-outcome`), `answer` (`consult-answer`), `file`.
 */
export function consult(found: DpiaCase, input: ConsultInput, { now }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { consultation: before, ...file } = values.file;
  if (input.takenBack) {
    if (!before) problems.add('consult', 'nothing-changed');
    return answer(problems, { ...values, file }, before ? [dpiaEvent('consultTakenBack', { on: before.askedOn })] : []);
  }
  if (values.submission.hash === '') problems.add('consult', 'no-submission');
  const today = ukDate(now);
  const regime = consultRegimes.find((each) => each === input.regime);
  if (!regime) problems.add('regime', 'required');
  const askedOn = typedDay(problems, 'askedOn', input.askedOn, { needed: 'consult-day', notAfter: { day: today, code: 'in-the-future' } });
  const asked = plainDate(askedOn ?? '');
  const since = { notBefore: { day: asked, code: 'before-asked' }, notAfter: { day: today, code: 'in-the-future' } };
  const [acceptedOn, extendedOn, answeredOn] = (['acceptedOn', 'extendedOn', 'answeredOn'] as const).map((name) => typedDay(problems, name, input[name], since));
  const outcome = consultOutcomes.find((each) => each === input.outcome);
  if (answeredOn !== undefined && !outcome) problems.add('outcome', 'consult-outcome');
  if (outcome !== undefined && answeredOn === undefined) problems.add('answeredOn', 'consult-answered');
  const consultation: Consultation = {
    regime: regime ?? 'UK GDPR', askedOn: askedOn ?? '', reference: typedLine(problems, 'reference', input.reference), contents: consultContents.filter((each) => input.contents.includes(each)),
    ...(acceptedOn ? { acceptedOn } : {}), ...(extendedOn ? { extendedOn } : {}), extendedBecause: problems.text('extendedBecause', input.extendedBecause), pauses: readPauses(problems, input.pauses, since),
    ...(answeredOn ? { answeredOn } : {}), ...(outcome ? { outcome } : {}), answer: problems.text('answer', input.answer, outcome === 'advice' || outcome === 'warning' || outcome === 'mustNot' ? 'consult-answer' : undefined)
  };
  const next: DpiaValues = { ...values, file: { ...file, consultation } };
  problems.file('file', next.file);
  const { contents, pauses } = consultation;
  return answer(problems, next, [dpiaEvent('consulted', {
    on: consultation.askedOn, regime: consultation.regime, contents, extended: extendedOn, pauses: pauses.length || undefined, answered: answeredOn, outcome
  }, { details: consultation.answer })]);
}

/** A row in which nothing was typed is left out. */
function readPauses(problems: Problems, rows: readonly PauseInput[], since: Parameters<typeof typedDay>[3]): Consultation['pauses'] {
  return rows.flatMap((row, place) => {
    if (row.from.trim() === '' && row.until.trim() === '' && row.what.trim() === '') return [];
    const field = (name: keyof PauseInput): string => `pauses.${place}.${name}`;
    const from = typedDay(problems, field('from'), row.from, { ...since, needed: 'pause-from' });
    const until = typedDay(problems, field('until'), row.until, since);
    if (from !== undefined && until !== undefined && until < from) problems.add(field('until'), 'pause-order');
    const what = problems.text(field('what'), row.what, 'pause-what');
    return from === undefined ? [] : [{ key: row.key, from, ...(until ? { until } : {}), what }];
  });
}

/** What article 36(3) lists and was not given. */
export const contentsMissing = ({ contents }: Pick<Consultation, 'contents'>): readonly (typeof consultContents)[number][] => consultContents.filter((each) => each !== 'other' && each !== 'responsibilities' && !contents.includes(each));
