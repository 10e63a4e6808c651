import * as v from 'valibot';
import { randomUUID } from 'node:crypto';
import { decodedUri } from '../uri';

/**
 * What can go wrong on the way, on purpose. `POST /_local/faults` takes one rule or an array of them:
 *
 *     { "match": { "target": "sharepoint", "method": "POST", "url": "/items$", "caller": "alex@…" }, "times": 2,
 *       "fault": { "kind": "throttle", "retryAfter": 3 } }
 *
 * Every part of `match` may be left out; `url` is a regular expression, case ignored, over the decoded path and query;
 * `method` is the one meant (`X-HTTP-Method` counts). `times` is how often the rule acts (default: once, `0`: until deleted);
 * `skip` is how many matching calls it lets pass first.
 */
const retryAfter = v.union([v.pipe(v.number(), v.minValue(0)), v.object({ date: v.pipe(v.number(), v.minValue(0)) })]);

export const faultSchema = v.variant('kind', [
  /** Any status with any body; `body` that is not a string is sent as JSON. */
  v.object({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    body: v.optional(v.unknown()),
    headers: v.optional(v.record(v.pipe(v.string(), v.regex(/^[\w!#$%&'*+.^`|~-]+$/, 'not the name of a header')), v.pipe(v.string(), v.regex(/^[\t\u0020-\u007e\u0080-\u00ff]*$/, 'not the value of a header')))),
    retryAfter: v.optional(retryAfter)
  }),
  /** 429 (or 503) with `Retry-After`: a number of seconds, or `{ "date": n }` for the HTTP date n seconds from now. */
  v.object({ kind: v.literal('throttle'), status: v.optional(v.picklist([429, 503]), 429), retryAfter: v.optional(retryAfter) }),
  /** The call is handled after that many milliseconds. */
  v.object({ kind: v.literal('delay'), milliseconds: v.pipe(v.number(), v.minValue(0), v.maxValue(120_000)) }),
  /** The connection breaks before anything is done. */
  v.object({ kind: v.literal('drop-before') }),
  /** Everything is done and committed, then the connection breaks: the client never hears of it. */
  v.object({ kind: v.literal('drop-after') }),
  /** Every matching call breaks for that many seconds of real time, counted from when the rule was set; `times` does not count. */
  v.object({ kind: v.literal('offline'), seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(3600)) }),
  /** Graph: 403 as when an administrator has not consented. */
  v.object({ kind: v.literal('not-consented') }),
  /** Graph: 404 as when the mailbox or user is not known. */
  v.object({ kind: v.literal('mailbox-unknown'), address: v.optional(v.string(), 'unknown@northmere.example') }),
  /** The sign-in has expired: 401. */
  v.object({ kind: v.literal('signed-out') })
]);
export type Fault = v.InferOutput<typeof faultSchema>;

const matchSchema = v.object({
  target: v.optional(v.picklist(['sharepoint', 'graph'])),
  method: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.check(isRegExp, 'not a regular expression'))),
  caller: v.optional(v.string())
});

export const ruleSchema = v.object({
  match: v.optional(matchSchema, {}),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  fault: faultSchema
});

export interface FaultRule extends v.InferOutput<typeof ruleSchema> {
  readonly id: string;
  /** How often it has acted. */
  readonly acted: number;
}

export interface FaultyCall {
  readonly target: 'sharepoint' | 'graph';
  readonly method: string;
  readonly url: string;
  readonly caller: string | undefined;
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source, 'i') instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

interface Kept { id: string; rule: v.InferOutput<typeof ruleSchema>; seen: number; acted: number; until: number }

/** The rules in force. The first that matches acts; a used-up rule is gone. */
export class FaultBook {
  private kept: Kept[] = [];

  public constructor(private readonly millis: () => number = () => performance.now()) {}

  public add(rule: v.InferOutput<typeof ruleSchema>): string {
    const id = randomUUID();
    const until = rule.fault.kind === 'offline' ? this.millis() + rule.fault.seconds * 1000 : Number.POSITIVE_INFINITY;
    this.kept.push({ id, rule, seen: 0, acted: 0, until });
    return id;
  }

  public rules(): readonly FaultRule[] {
    this.dropUsedUp();
    return this.kept.map(({ id, rule, acted }) => ({ ...rule, id, acted }));
  }

  /** Without an id, all of them. */
  public remove(id?: string): void {
    this.kept = id === undefined ? [] : this.kept.filter(each => each.id !== id);
  }

  /** The fault for this call, counted; undefined when nothing is to go wrong. `accept` leaves out kinds that do not fit the place. */
  public take(call: FaultyCall, accept: (fault: Fault) => boolean = () => true): Fault | undefined {
    this.dropUsedUp();
    for (const each of this.kept) {
      if (!accept(each.rule.fault) || !matches(each.rule.match, call)) continue;
      each.seen += 1;
      if (each.seen <= each.rule.skip) continue;
      each.acted += 1;
      return each.rule.fault;
    }
    return undefined;
  }

  private dropUsedUp(): void {
    this.kept = this.kept.filter(({ rule, acted, until }) => this.millis() < until && (rule.fault.kind === 'offline' || rule.times === 0 || acted < rule.times));
  }
}

function matches(match: v.InferOutput<typeof matchSchema>, call: FaultyCall): boolean {
  return (
    (match.target === undefined || match.target === call.target) &&
    (match.method === undefined || match.method.toUpperCase() === call.method.toUpperCase()) &&
    (match.caller === undefined || match.caller.toLowerCase() === call.caller) &&
    (match.url === undefined || new RegExp(match.url, 'i').test(decoded(call.url)))
  );
}

/** A stray `%` must not break the match. */
export function decoded(url: string): string {
  return decodedUri(url.replace(/\+/g, ' ')) ?? url;
}
