import * as v from 'valibot';

/**
 * A legal hold: while a request, the regulator, a claim or an inquiry may still ask for what a case holds, nothing of it is destroyed, whatever the
 * schedule says. Altering or concealing what people are entitled to have about themselves, to keep it from being disclosed, is an offence (Data
 * Protection Act 2018, section 173).
 */
export const holdReasons = ['request', 'regulator', 'claim', 'inquiry'] as const;
export type HoldReason = (typeof holdReasons)[number];

const name = v.string();

/** One reason for which a case is held, from when it was placed to when it was lifted. A row is added and ended, never changed. */
export const holdSchema = v.object({
  key: v.string(),
  /** One of `holdReasons`; a code that this version does not know holds as well. */
  reason: v.string(),
  /** The UK day from which nothing may be destroyed: `YYYY-MM-DD`. */
  since: v.pipe(v.string(), v.isoDate()),
  /** When it was written down: ISO text in UTC. */
  at: v.string(),
  by: name,
  why: v.string(),
  end: v.optional(v.object({ at: v.string(), by: name, why: v.string() }))
});
export type Hold = v.InferOutput<typeof holdSchema>;

interface Held {
  readonly hold: readonly Hold[];
}

/** The reasons that hold now, each once, in the order in which they were placed. */
export function holding({ hold }: Held): readonly Hold[] {
  return hold.filter(({ end }, index) => end === undefined && hold.findIndex((other) => other.reason === hold[index].reason && other.end === undefined) === index);
}

/** Whether anything holds the case: then nothing of it is disposed of. */
export function isOnHold({ hold }: Held): boolean {
  return hold.some(({ end }) => end === undefined);
}

/** Holds whose row could not be read: nobody can say that they have ended, so they hold. */
export function mayBeHeld({ values, unreadable }: { readonly values: Held; readonly unreadable: readonly string[] }): boolean {
  return isOnHold(values) || unreadable.includes(holdColumn);
}

export const holdColumn = 'HoldFile';

/** What is left of it after disposal: which reasons held and when, without the names and the words. */
export function holdLeft(hold: readonly Hold[]): readonly Hold[] {
  return hold.map(({ end, ...each }) => ({ ...each, by: '', why: '', ...(end ? { end: { at: end.at, by: '', why: '' } } : {}) }));
}

/** Whether a save leaves every hold as it was placed and ended: rows may be added, and those that hold may be ended. */
export function keepsHolds(before: Held, next: Held): boolean {
  const after = new Map(next.hold.map((each) => [each.key, each]));
  return before.hold.every((was) => {
    const is = after.get(was.key);
    return is !== undefined && said({ ...is, end: was.end === undefined ? undefined : is.end }) === said(was);
  });
}

const said = ({ key, reason, since, at, by, why, end }: Hold): string => JSON.stringify([key, reason, since, at, by, why, end && [end.at, end.by, end.why]]);
