import { plainDate, ukDate } from '../../../calendar';
import { Temporal } from 'temporal-polyfill';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { upheldWords } from '../choices';
import { answer } from './acknowledge';
import { isConcluded } from './awaits';
import type { ComplaintResult } from './commands';
import type { ComplaintFile, ComplaintPoint, Enquiry, Progress } from './complaintFile';
import { complaintEvent } from './events';
import { mayNotDecide } from './handling';
import type { ComplaintCase } from './values';

/** What is typed of the investigation: rows without a word are left out. */
export interface LookIntoInput {
  readonly points: readonly (Omit<ComplaintPoint, 'upheld'> & { readonly upheld: string })[];
  readonly enquiries: readonly (Omit<Enquiry, 'askedOn' | 'answeredOn'> & { readonly askedOn: string; readonly answeredOn: string })[];
  readonly progress: readonly (Omit<Progress, 'on' | 'how'> & { readonly on: string; readonly how: string })[];
}

export function lookIntoInput({ points, enquiries, progress }: ComplaintFile): LookIntoInput {
  return {
    points: points.map((point) => ({ ...point, upheld: point.upheld ?? '' })),
    enquiries: enquiries.map((row) => ({ ...row, askedOn: row.askedOn ?? '', answeredOn: row.answeredOn ?? '' })),
    progress: progress.map((row) => ({ ...row, on: row.on ?? '', how: row.how ?? '' }))
  };
}

export const lookIntoParts = ['points', 'enquiries', 'progress'] as const;

/**
 * Enquiries into the complaint, words to the complainant (section 164A(5)), and each point with conclusion, reason and action. Whoever's own handling it
 * is about concludes nothing. Problems: `<part>.<place>.<field>`; `points` with `own-handling` or `concerns-unnamed`.
 */
export function lookInto(found: ComplaintCase, input: LookIntoInput, { me, now }: CommandContext): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const day = (field: string, typed: string): string | undefined => {
    const read = typed === '' ? undefined : plainDate(typed);
    if (typed !== '' && !read) problems.add(field, 'not-a-date');
    if (read && Temporal.PlainDate.compare(read, ukDate(now)) > 0) problems.add(field, 'in-the-future');
    return read?.toString();
  };
  const points = input.points.map((point, place): ComplaintPoint => {
    const text = (name: 'text' | 'conclusion' | 'reason' | 'action'): string => problems.text(`points.${place}.${name}`, point[name]);
    const upheld = upheldWords.find((word) => word === point.upheld);
    const read = { key: point.key, text: text('text'), conclusion: text('conclusion'), reason: text('reason'), action: text('action'), ...(upheld ? { upheld } : {}) };
    if (read.text === '' && [read.conclusion, read.reason, read.action].some((said) => said !== '')) problems.add(`points.${place}.text`, 'point-text');
    return read;
  }).filter(({ text }) => text !== '');
  const enquiries = input.enquiries.map((row, place): Enquiry => {
    const text = (name: 'of' | 'what' | 'answer'): string => problems.text(`enquiries.${place}.${name}`, row[name]);
    return { key: row.key, of: text('of'), what: text('what'), askedOn: day(`enquiries.${place}.askedOn`, row.askedOn), answer: text('answer'), answeredOn: day(`enquiries.${place}.answeredOn`, row.answeredOn) };
  }).filter(({ of, what, answer }) => [of, what, answer].some((said) => said !== ''));
  const progress = input.progress.map((row, place): Progress => {
    const what = problems.text(`progress.${place}.what`, row.what);
    const on = day(`progress.${place}.on`, row.on);
    if (what !== '' && row.on === '') problems.add(`progress.${place}.on`, 'required');
    const how = waysTold.find((way) => way === row.how);
    return { key: row.key, on, ...(how ? { how } : {}), what, by: row.by };
  }).filter(({ what }) => what !== '');
  if (conclusions(points) !== conclusions(values.file.points)) {
    const refused = mayNotDecide(values, me.id);
    if (refused) problems.add('points', refused);
  }
  const named = progress.map((row) => (row.by === '' ? { ...row, by: me.name } : row));
  const file: ComplaintFile = { ...values.file, points, enquiries, progress: named };
  problems.file('points', file);
  const changed = lookIntoParts.filter((part) => JSON.stringify(file[part]) !== JSON.stringify(values.file[part]));
  if (changed.length === 0 && problems.found.length === 0) problems.add('points', 'nothing-changed');
  return answer(problems, { ...values, file }, [complaintEvent('lookedInto', { changed, points: points.length, concluded: points.filter(isConcluded).length })]);
}

const conclusions = (points: readonly ComplaintPoint[]): string => JSON.stringify(points.map(({ key, conclusion, upheld, reason }) => [key, conclusion, upheld ?? '', reason]).filter(([, ...said]) => said.some((each) => each !== '')));
