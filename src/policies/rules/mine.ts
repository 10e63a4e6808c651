import type { Temporal } from 'temporal-polyfill';
import type { Belonging, Concerns } from './audience';
import { concerns } from './concerns';
import { countedOutcome, versionsWithQuestions } from './countedOutcome';
import { countReceipts } from './oneReceipt';
import { currentVersion } from './policies';
import type { ReadingState } from './readingState';
import type { Receipt } from './receipt';
import { readingState } from './standing';
import { policyReference, type Policy, type PolicyVersion } from './version';

/** A policy as the signed-in person's page shows it. */
export interface MyPolicy {
  readonly policy: Policy;
  /** Undefined for a withdrawn policy. */
  readonly current: PolicyVersion | undefined;
  /** In force, or the last that was. */
  readonly newest: PolicyVersion;
  readonly state: ReadingState;
  /** `unknown`: it could not be found out; the policy is offered and the page says why. */
  readonly concerns: Concerns;
  /** The newest version before the one in force that the person agreed to: the difference is told against it. */
  readonly former: { readonly version: PolicyVersion; readonly receipt: Receipt } | undefined;
  /** The person's own on this policy, oldest first. */
  readonly receipts: readonly Receipt[];
}

export interface MyShelf {
  /** By date, overdue first; what was declined stands last. */
  readonly toRead: readonly MyPolicy[];
  /** Agreed to, newest first. */
  readonly read: readonly MyPolicy[];
  /** All of them, by title. */
  readonly all: readonly MyPolicy[];
  /** Of the policies that concern the person. */
  readonly progress: { readonly read: number; readonly of: number };
}

export interface Me extends Belonging {
  readonly upn: string;
  readonly joined: Temporal.PlainDate | undefined;
  /** What the council gives a joiner. */
  readonly joinerDays: number;
}

/** The person's own earliest agreement to a version. */
export function agreementTo(receipts: readonly Receipt[], versionId: number): Receipt | undefined {
  return receipts.find((receipt) => receipt.versionId === versionId && receipt.outcome === 'acknowledged');
}

function formerOf(policy: Policy, current: PolicyVersion, receipts: readonly Receipt[]): MyPolicy['former'] {
  return [...policy.versions].reverse().filter(({ number }) => number < current.number).flatMap((version) => {
    const receipt = agreementTo(receipts, version.id);
    return receipt ? [{ version, receipt }] : [];
  })[0];
}

/** How the signed-in person stands with each policy. Exceptions are the officers' and count for nothing here: an exempt person may still read. */
export function myPolicies(policies: readonly Policy[], receipts: readonly Receipt[], me: Me, today: Temporal.PlainDate): readonly MyPolicy[] {
  const asking = versionsWithQuestions(policies);
  const own = countReceipts(receipts.map((receipt) => ({ ...receipt, outcome: countedOutcome(receipt, asking) }))).map(({ receipt }) => receipt);
  const marks = own.map(({ id, versionId, authorId, created, outcome }) => ({ id, versionId, authorId, outcome, createdMs: created.epochMilliseconds }));
  return policies.flatMap((policy): MyPolicy[] => {
    const newest = policy.versions.at(-1);
    if (!newest) return [];
    const current = currentVersion(policy);
    const mine = own.filter(({ policyId }) => policyId === policy.policyId);
    return [{
      policy, current, newest,
      state: readingState(policy, me, marks, { exceptions: [], today, joinerDays: me.joinerDays }),
      concerns: current ? concerns(current.audience, me) : 'no',
      former: formerOf(policy, newest, mine),
      receipts: mine
    }];
  });
}

const hasAgreed = ({ receipts }: MyPolicy): boolean => receipts.some(({ outcome }) => outcome === 'acknowledged');
const lastAgreed = ({ receipts }: MyPolicy): number => Math.max(...receipts.filter(({ outcome }) => outcome === 'acknowledged').map(({ id }) => id));
/** Due days as numbers; what was declined waits for its officer, after everything that waits for the reader. */
const waits = ({ state }: MyPolicy): string => ('due' in state ? state.due.toString() : '9999');

/** The three lists. A policy that could not be told to concern the person is in *all* only, and counts for nothing. */
export function shelf(mine: readonly MyPolicy[]): MyShelf {
  const byTitle = (one: MyPolicy, other: MyPolicy): number => one.newest.title.localeCompare(other.newest.title);
  const concerning = mine.filter((each) => each.concerns === 'yes' && each.state.kind !== 'not-concerned');
  const toRead = concerning.filter(({ state }) => state.kind === 'to-read' || state.kind === 'overdue' || state.kind === 'declined');
  const read = mine.filter((each) => !toRead.includes(each) && hasAgreed(each));
  return {
    toRead: [...toRead].sort((one, other) => waits(one).localeCompare(waits(other)) || byTitle(one, other)),
    read: [...read].sort((one, other) => lastAgreed(other) - lastAgreed(one)),
    all: [...mine].sort(byTitle),
    progress: { read: concerning.filter(({ state }) => state.kind === 'read').length, of: concerning.length }
  };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the search is somewhere in title, reference or owner; accents and case do not matter. */
export function isFound(each: MyPolicy, search: string): boolean {
  const { title, owner, policyId, fileName } = each.newest;
  const text = plain(`${title} ${policyReference(policyId)} ${owner.name} ${fileName}`);
  return plain(search).split(/\s+/).every((word) => text.includes(word));
}
