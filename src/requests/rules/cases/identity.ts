import type { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { dayAndTime, isAfter, readMoment, sameMoment, type DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { waits, type Wait } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent, type RequestEvent } from './events';
import type { RequestCase, RequestValues, Waited } from './values';

interface WaitedInput {
  readonly asked: DayAndTime;
  readonly given: DayAndTime;
}

/** What is typed of who somebody is, by what right they ask for another, and of a fee. */
export interface IdentityInput {
  readonly identity: WaitedInput & { readonly doubt: string; readonly seen: string };
  readonly authority: WaitedInput & { readonly what: string };
  readonly fee: WaitedInput & { readonly why: string };
}

export function identityInput({ identity, authority, fee }: RequestValues): IdentityInput {
  const boxes = ({ askedAt, givenAt }: Waited): WaitedInput => ({ asked: dayAndTime(askedAt), given: dayAndTime(givenAt) });
  return {
    identity: { ...boxes(identity), doubt: identity.doubt, seen: identity.seen }, authority: { ...boxes(authority), what: authority.what },
    fee: { ...boxes(fee), why: fee.why }
  };
}

/** Boxes know no seconds: done in the minute in which it came is not before. */
const minuteOf = (at: Temporal.Instant | undefined): Temporal.Instant | undefined => at?.round({ smallestUnit: 'minute', roundingMode: 'floor' });

/**
 * Who somebody is (UK GDPR article 12(6)), by what right they ask for another, and a fee (article 12(5)). Asking who somebody is needs a reasonable doubt on record: without
 * one nothing waits. What was seen is written down as facts; no copy is kept. Each moment is in the past; what came after a question came after it, and what was there
 * before the request never puts its time off. Problems: `<part>.asked`, `<part>.given` with the codes of moments and `before-asked`, `identity.doubt`, `authority.what`, `fee.why`.
 */
export function recordIdentity(found: RequestCase, input: IdentityInput, { now }: CommandContext): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const moments = (part: Wait): Waited => {
    const read = (box: 'asked' | 'given', before: Temporal.Instant | undefined): Temporal.Instant | undefined => {
      const { at, problem } = readMoment(input[part][box], before, now);
      if (problem) problems.add(`${part}.${box}`, problem);
      return at;
    };
    const [askedAt, givenAt] = [read('asked', values[part].askedAt), read('given', values[part].givenAt)];
    if (isAfter(minuteOf(values.receivedAt), askedAt)) problems.add(`${part}.asked`, 'before-received');
    if (isAfter(minuteOf(askedAt), givenAt)) problems.add(`${part}.given`, 'before-asked');
    return { askedAt, givenAt };
  };
  const identity = { ...moments('identity'), seen: problems.text('identity.seen', input.identity.seen) };
  const authority = moments('authority');
  const fee = moments('fee');
  const next: RequestValues = {
    ...values,
    identity: { ...identity, doubt: problems.text('identity.doubt', input.identity.doubt, identity.askedAt ? 'doubt-required' : undefined) },
    authority: { ...authority, what: problems.text('authority.what', input.authority.what, authority.givenAt ? 'authority-what' : undefined) },
    fee: { ...fee, why: problems.text('fee.why', input.fee.why, fee.askedAt ? 'fee-why' : undefined) }
  };
  if (problems.found.length === 0 && JSON.stringify(identityInput(next)) === JSON.stringify(identityInput(values))) problems.add('identity.asked', 'nothing-changed');
  return answer(problems, next, waits.flatMap((part) => eventsOf(part, values[part], next[part], next)));
}

function eventsOf(what: Wait, before: Waited, after: Waited, next: RequestValues): readonly RequestEvent[] {
  const second = (at: Temporal.Instant | undefined): string | undefined => at && utcSecond(at);
  const details = { identity: next.identity.doubt, authority: next.authority.what, fee: next.fee.why }[what];
  return [
    ...(sameMoment(before.askedAt, after.askedAt) ? [] : [
      requestEvent('startAsked', { what, asked: second(after.askedAt), askedBefore: second(before.askedAt) }, { details })
    ]),
    ...(sameMoment(before.givenAt, after.givenAt) ? [] : [
      requestEvent(
        'startGiven', { what, given: second(after.givenAt), givenBefore: second(before.givenAt) },
        { details: what === 'identity' ? next.identity.seen : details }
      )
    ])
  ];
}
