import { utcSecond } from '../../../calendar';
import type { CaseProblem, CommandContext } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { readMoment, sameMoment, type DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { waysReceived, answerLanguages } from '../../../casework/rules/waysTold';
import { complaintNatures, complaintTopics, type ComplaintNature } from '../choices';
import type { ComplaintResult } from './commands';
import { complaintEvent, type ComplaintEvent } from './events';
import type { ComplaintCase, ComplaintValues } from './values';

/** What an officer answers first of a complaint, as typed. */
export interface AssessInput extends DayAndTime {
  readonly receivedReason: string;
  readonly how: string;
  readonly service: string;
  readonly otherServices: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly contact: string;
  readonly language: string;
  readonly nature: string;
  readonly natureReason: string;
  readonly topics: readonly string[];
  readonly aboutDpo: boolean;
  /** Ids of officers whose own handling it is about. */
  readonly concerns: readonly number[];
  readonly breach: string;
  readonly request: string;
  readonly policy: string;
}

/** A reference of a breach as the desk writes it. */
export const isBreachReference = (text: string): boolean => /^BR-\d{4}-H?\d{4,}$/.test(text);

/** The same of a rights request. */
export const isRequestReference = (text: string): boolean => /^SAR-\d{4}-H?\d{4,}$/.test(text);

/** What of the answers changed, as codes. */
const factPaths = {
  how: (values: ComplaintValues) => values.how,
  service: (values: ComplaintValues) => `${values.service}\n${values.otherServices}`,
  complainant: ({ complainant }: ComplaintValues) => JSON.stringify(complainant),
  topics: ({ topics }: ComplaintValues) => topics.join(),
  aboutDpo: ({ aboutDpo }: ComplaintValues) => String(aboutDpo),
  concerns: ({ file }: ComplaintValues) => file.concerns.map(({ id }) => id).join(),
  breach: ({ breach }: ComplaintValues) => breach,
  request: ({ request }: ComplaintValues) => request,
  policy: ({ policy }: ComplaintValues) => policy
} as const;
export const factParts = Object.keys(factPaths) as readonly (keyof typeof factPaths)[];

/**
 * The first question (what kind of complaint it is), whom it concerns and the facts. Another moment of receipt asks why, since the 30 days hang on it; so
 * does a complaint that is none under data protection law, since then no duty is looked after. A case officer whom it concerns is case officer no more.
 * Problems: `received` with the codes of moments, `receivedReason`, `nature`, `natureReason`, `name`, `breach`, `request`.
 * @param officers whoever may be named as concerned
 * @param nowhere references of which was looked and no case found
 */
export function assess(found: ComplaintCase, input: AssessInput, officers: readonly { readonly id: number; readonly name: string }[], { now }: CommandContext, nowhere: readonly string[] = []): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const { at, problem } = readMoment(input, values.receivedAt, now);
  if (problem ?? at === undefined) problems.add('received', problem ?? 'required');
  const isOther = at !== undefined && !sameMoment(at, values.receivedAt);
  const receivedReason = problems.text('receivedReason', input.receivedReason, isOther && values.receivedAt ? 'received-reason' : undefined);
  if (isOther && values.receivedAt && receivedReason === values.receivedReason && receivedReason !== '') problems.add('receivedReason', 'received-reason');
  const nature = complaintNatures.find((each) => each === input.nature) ?? 'Not decided';
  const isOut = nature === 'Corporate complaint' || nature === 'Neither';
  const natureReason = problems.text('natureReason', input.natureReason, isOut ? 'nature-reason' : undefined);
  const breach = input.breach.trim().toUpperCase();
  if (breach !== '' && !isBreachReference(breach)) problems.add('breach', 'not-a-breach');
  const request = input.request.trim().toUpperCase();
  if (request !== '' && !isRequestReference(request)) problems.add('request', 'not-a-request');
  if (nowhere.includes(breach)) problems.add('breach', 'no-such-case');
  if (nowhere.includes(request)) problems.add('request', 'no-such-case');
  const line = (field: string, text: string): string => {
    const typed = problems.text(field, text);
    if (typed.length > TEXT_LIMIT) problems.add(field, 'too-long');
    return typed;
  };
  const concerns = officers.filter(({ id }) => input.concerns.includes(id)).map(({ id, name }) => ({ id, name }));
  const former = values.file.concerns.filter(({ id }) => input.concerns.includes(id) && !officers.some((officer) => officer.id === id));
  const next: ComplaintValues = {
    ...values, receivedAt: at, receivedReason,
    how: waysReceived.find((each) => each === input.how) ?? values.how,
    service: line('service', input.service), otherServices: problems.text('otherServices', input.otherServices),
    complainant: {
      anonymous: input.anonymous, name: input.anonymous ? '' : line('name', input.name), contact: problems.text('contact', input.contact),
      language: answerLanguages.find((each) => each === input.language) ?? values.complainant.language
    },
    nature, natureReason, topics: complaintTopics.filter((topic) => input.topics.includes(topic)),
    aboutDpo: input.aboutDpo, breach, request, policy: line('policy', input.policy),
    file: { ...values.file, concerns: [...concerns, ...former] },
    leadId: values.leadId !== undefined && input.concerns.includes(values.leadId) ? undefined : values.leadId,
    caseState: nature === 'Not decided' ? values.caseState : 'Looking into'
  };
  return problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, next, events: eventsOf(values, next) };
}

function eventsOf(before: ComplaintValues, next: ComplaintValues): readonly ComplaintEvent[] {
  const changed = factParts.filter((part) => factPaths[part](before) !== factPaths[part](next));
  const isDecided = before.nature !== next.nature || before.natureReason !== next.natureReason;
  return [
    ...(sameMoment(before.receivedAt, next.receivedAt) || next.receivedAt === undefined ? [] : [
      complaintEvent('receivedChanged', { received: utcSecond(next.receivedAt), receivedBefore: before.receivedAt && utcSecond(before.receivedAt) }, { details: next.receivedReason })
    ]),
    ...(isDecided ? [complaintEvent('assessed', { nature: next.nature, natureBefore: before.nature === next.nature || before.nature === 'Not decided' ? undefined : before.nature }, { details: next.natureReason })] : []),
    ...(changed.length > 0 ? [complaintEvent('factsChanged', { changed })] : []),
    ...(before.leadId !== undefined && next.leadId === undefined ? [complaintEvent('nobodyAssigned', {})] : [])
  ];
}

/** What stands in the form before anything is typed. */
export function assessInput(values: ComplaintValues, received: DayAndTime): AssessInput {
  const { receivedReason, how, service, otherServices, complainant, nature, natureReason, topics, aboutDpo, file, breach, request, policy } = values;
  return {
    ...received, receivedReason, how, service, otherServices, ...complainant, nature, natureReason, topics, aboutDpo, concerns: file.concerns.map(({ id }) => id), breach, request, policy
  };
}

export type { CaseProblem, ComplaintNature };
