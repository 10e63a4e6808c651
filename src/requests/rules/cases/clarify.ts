import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { waitingClarifications } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { Clarification } from './requestFile';
import type { RequestCase } from './values';

/** A question to the requester as typed; a row without a word and without a day is left out. */
export type ClarificationInput = Omit<Clarification, 'askedOn' | 'answeredOn'> & { readonly askedOn: string; readonly answeredOn: string };

export const clarificationInput = (rows: readonly Clarification[]): readonly ClarificationInput[] =>
  rows.map((row) => ({ ...row, askedOn: row.askedOn ?? '', answeredOn: row.answeredOn ?? '' }));

/**
 * What the council reasonably asked to find the information (UK GDPR article 12A(5)): what, when, and when the answer came; both days are among those that do not count,
 * of access alone. Where none came the council goes on with a reasonable search and says why: then the day on which it goes on is the last one of waiting, by our reading, since
 * the article names only the day of the answer. Problems: `clarifications.<place>.<field>` (`required`, `not-a-date`, `in-the-future`, `before-received`, `before-asked`, `answer-required`), `clarifications` (`access-only`, `nothing-changed`).
 */
export function clarify(found: RequestCase, input: readonly ClarificationInput[], { now }: CommandContext): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const today = ukDate(now);
  const received = values.receivedAt && ukDate(values.receivedAt);
  const rows = input.map((row, place): Clarification => {
    const field = (name: keyof Clarification): string => `clarifications.${place}.${name}`;
    const day = (name: 'askedOn' | 'answeredOn', since: Temporal.PlainDate | undefined, tooEarly: string): Temporal.PlainDate | undefined => {
      const read = row[name] === '' ? undefined : plainDate(row[name]);
      if (row[name] !== '' && !read) problems.add(field(name), 'not-a-date');
      if (read && Temporal.PlainDate.compare(read, today) > 0) problems.add(field(name), 'in-the-future');
      else if (read && since && Temporal.PlainDate.compare(read, since) < 0) problems.add(field(name), tooEarly);
      return read;
    };
    const askedOn = day('askedOn', received, 'before-received');
    const answeredOn = day('answeredOn', askedOn, 'before-asked');
    const isEmpty = [row.what, row.answer, row.goesOnBecause].every((text) => text.trim() === '') && row.askedOn === '' && row.answeredOn === '';
    const what = problems.text(field('what'), row.what, isEmpty ? undefined : 'clarification-what');
    if (!isEmpty && row.askedOn === '') problems.add(field('askedOn'), 'required');
    const [said, goesOnBecause] = [problems.text(field('answer'), row.answer), problems.text(field('goesOnBecause'), row.goesOnBecause)];
    if (answeredOn && said === '' && goesOnBecause === '') problems.add(field('answer'), 'answer-required');
    if (!answeredOn && (said !== '' || goesOnBecause !== '')) problems.add(field('answeredOn'), 'required');
    return { key: row.key, what, askedOn: askedOn?.toString(), answeredOn: answeredOn?.toString(), answer: said, goesOnBecause };
  }).filter(({ what, askedOn }) => what !== '' || askedOn !== undefined);
  const file = { ...values.file, clarifications: rows };
  if (rows.length > 0 && values.rights.length > 0 && !values.rights.includes('Access')) problems.add('clarifications', 'access-only');
  if (problems.found.length === 0 && JSON.stringify(rows) === JSON.stringify(values.file.clarifications)) problems.add('clarifications', 'nothing-changed');
  problems.file('clarifications', file);
  const waiting = waitingClarifications(file).length;
  return answer(problems, { ...values, file }, [requestEvent('clarified', { asked: rows.length, waiting: waiting || undefined })]);
}
