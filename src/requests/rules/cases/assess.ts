import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { readMoment, sameMoment, type DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { asReference } from '../../../casework/rules/reference';
import { answerLanguages, waysReceived } from '../../../casework/rules/waysTold';
import { regimes, requesters, requestKinds, rights } from '../choices';
import { isRightsRequest } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent, type RequestEvent } from './events';
import type { RequesterCard } from './requestFile';
import type { RequestCase, RequestValues } from './values';

/** What an officer answers first of a request, as typed. */
export interface AssessInput extends DayAndTime {
  readonly receivedReason: string;
  readonly how: string;
  readonly service: string;
  readonly otherServices: string;
  readonly name: string;
  readonly contact: string;
  readonly language: string;
  readonly requester: string;
  readonly subject: string;
  readonly kind: string;
  readonly kindReason: string;
  readonly regime: string;
  readonly rights: readonly string[];
  readonly linked: string;
  readonly card: Omit<RequesterCard, 'childCanAsk'> & { readonly childCanAsk: string };
}

/** What of the answers changed, as codes. */
const factPaths = {
  how: ({ how }: RequestValues) => how,
  service: ({ service, otherServices }: RequestValues) => `${service}\n${otherServices}`,
  requester: ({ requester, subject }: RequestValues) => JSON.stringify([requester, subject]),
  regime: ({ regime }: RequestValues) => regime,
  card: ({ file }: RequestValues) => JSON.stringify(file.card),
  linked: ({ linked }: RequestValues) => linked
} as const;
export const factParts = Object.keys(factPaths) as readonly (keyof typeof factPaths)[];

/** A right that was answered, or of which a part was sent, cannot be taken away: what came of it stands. */
const isStillAsked = ({ file: { answered, responses = [] } }: RequestValues, chosen: readonly string[]): boolean =>
  [...answered, ...responses.filter(({ parts }) => parts.length > 0)].every(({ right }) => chosen.includes(right));

/**
 * The first question (is it a request under data protection law, and for which rights), who asks for whom, and the facts. Another moment of receipt asks why,
 * since the month hangs on it; so does what leaves by another door, since then no clock is looked after. Whoever asks for somebody else names them.
 * A reference of whatever log is kept as the desk writes it, so that its case finds this one; other words stay as they are.
 * Problems: `received` with the codes of moments, `receivedReason`, `kindReason`, `rights` (`rights-required`, `right-answered`), `subject`, `linked` (`no-such-case`, `linked-itself`), `kind` (`nothing-changed`), and texts that are too long.
 * @param nowhere references of which was looked and no case found
 */
export function assess(found: RequestCase, input: AssessInput, { now }: CommandContext, nowhere: readonly string[] = []): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const { at, problem } = readMoment(input, values.receivedAt, now);
  if (problem ?? at === undefined) problems.add('received', problem ?? 'required');
  const isOther = at !== undefined && values.receivedAt !== undefined && !sameMoment(at, values.receivedAt);
  const receivedReason = problems.text('receivedReason', input.receivedReason, isOther ? 'received-reason' : undefined);
  if (isOther && receivedReason === values.receivedReason && receivedReason !== '') problems.add('receivedReason', 'received-reason');
  const kind = requestKinds.find((each) => each === input.kind) ?? 'Not decided';
  const kindReason = problems.text('kindReason', input.kindReason, isRightsRequest(kind) ? undefined : 'kind-reason');
  const chosen = rights.filter((right) => input.rights.includes(right));
  if (kind === 'Rights request' && chosen.length === 0) problems.add('rights', 'rights-required');
  if (!isStillAsked(values, chosen)) problems.add('rights', 'right-answered');
  const line = (field: string, text: string, needed?: string): string => {
    const typed = problems.text(field, text, needed);
    if (typed.length > TEXT_LIMIT) problems.add(field, 'too-long');
    return typed;
  };
  const typedLink = line('linked', input.linked);
  const linked = asReference(typedLink) ?? typedLink;
  if (linked === found.reference) problems.add('linked', 'linked-itself');
  if (nowhere.includes(linked)) problems.add('linked', 'no-such-case');
  const requester = requesters.find((each) => each === input.requester) ?? values.requester.kind;
  const childCanAsk = (['Yes', 'No', 'Not known'] as const).find((each) => each === input.card.childCanAsk);
  const text = (name: Exclude<keyof RequesterCard, 'childCanAsk' | 'worksIn'>): string => problems.text(`card.${name}`, input.card[name]);
  const card: RequesterCard = {
    ...(childCanAsk ? { childCanAsk } : {}), childWishes: text('childWishes'), parentalResponsibility: text('parentalResponsibility'), courtOrders: text('courtOrders'), risk: text('risk'),
    addressConfirmed: text('addressConfirmed'), ...(input.card.worksIn?.length ? { worksIn: input.card.worksIn } : {})
  };
  const next: RequestValues = {
    ...values, receivedAt: at, receivedReason,
    how: waysReceived.find((each) => each === input.how) ?? values.how,
    service: line('service', input.service), otherServices: problems.text('otherServices', input.otherServices),
    requester: {
      kind: requester, name: line('name', input.name), contact: problems.text('contact', input.contact),
      language: answerLanguages.find((each) => each === input.language) ?? values.requester.language
    },
    subject: requester === 'The person' ? '' : line('subject', input.subject, kind === 'Rights request' ? 'subject-required' : undefined),
    kind, kindReason, regime: regimes.find((each) => each === input.regime) ?? values.regime, rights: chosen, linked,
    file: { ...values.file, card },
    caseState: kind === 'Not decided' ? values.caseState : 'In hand'
  };
  problems.file('card.risk', next.file);
  const events = eventsOf(values, next);
  if (problems.found.length === 0 && events.length === 0) problems.add('kind', 'nothing-changed');
  return answer(problems, next, events);
}

function eventsOf(before: RequestValues, next: RequestValues): readonly RequestEvent[] {
  const changed = factParts.filter((part) => factPaths[part](before) !== factPaths[part](next));
  const isDecided = before.kind !== next.kind || before.kindReason !== next.kindReason || before.rights.join() !== next.rights.join();
  return [
    ...(sameMoment(before.receivedAt, next.receivedAt) || next.receivedAt === undefined ? [] : [
      requestEvent(
        'receivedChanged', { received: utcSecond(next.receivedAt), receivedBefore: before.receivedAt && utcSecond(before.receivedAt) },
        { details: next.receivedReason }
      )
    ]),
    ...(isDecided ? [requestEvent('assessed', {
      kind: next.kind, kindBefore: before.kind === next.kind || before.kind === 'Not decided' ? undefined : before.kind, rights: next.rights.length > 0 ? next.rights : undefined
    }, { details: next.kindReason })] : []),
    ...(changed.length > 0 ? [requestEvent('factsChanged', { changed })] : [])
  ];
}

/** What stands in the form before anything is typed. */
export function assessInput(values: RequestValues, received: DayAndTime): AssessInput {
  const { receivedReason, how, service, otherServices, requester, subject, kind, kindReason, regime, linked, file: { card } } = values;
  return {
    ...received, receivedReason, how, service, otherServices, name: requester.name, contact: requester.contact, language: requester.language, requester: requester.kind, subject, kind, kindReason, regime,
    rights: values.rights, linked, card: { ...card, childCanAsk: card.childCanAsk ?? '' }
  };
}
