import type { CheckedChain, ChainDoubt } from './chain';
import type { StrangeDigestRow } from './strangeDigests';
import type { FormerValue, RowToVerify } from './verifyRow';

/**
 * What is found of a row:
 * - `fits`: its seal fits what it holds, and the digest has the same seal, time and author
 * - `own-seal-only`: no digest has it yet; its seal fits what it holds, and more cannot be told
 * - `never-sealed`: its seal did not fit when the digest was made (written around the desk, or altered before); it is what it was then
 * - `seal-does-not-fit`: altered, or never sealed: no digest says which
 * - `altered`: the seal does not fit what it holds, or time, author or seal are not those of the digest
 * - `resealed`: the seal fits what it holds, but the digest has another: it was changed and sealed anew
 * - `deleted`: a digest has it, the list does not
 * - `made-again`: not in a digest, with the seal of a receipt that was deleted: the same content under another id, time or author
 * - `inserted`: no digest has it, although its id lies within what the chain covers
 * - `copied`: the GUID of a receipt of another person
 * - `listed-twice`: the export has this id more than once
 * - `unclear`: the digest that covered it does not fit or is missing, or a spreadsheet seems to have rewritten the export
 */
export type Verdict =
  | 'fits' | 'own-seal-only' | 'never-sealed' | 'seal-does-not-fit' | 'altered' | 'resealed' | 'deleted' | 'made-again' | 'inserted' | 'copied' | 'listed-twice' | 'unclear';

export interface RowFinding {
  readonly id: number;
  readonly verdict: Exclude<Verdict, 'fits' | 'own-seal-only'>;
  readonly policyId: number | undefined;
  readonly authorId: number;
  readonly person: string;
  /** As the row says, or the digest for a row that is gone. */
  readonly created: string;
  /** Columns that do not fit; `content` when it cannot be told which of the sealed ones. */
  readonly fields: readonly string[];
  /** What a column held when the seal was made. */
  readonly former: FormerValue | undefined;
  /** The deleted receipt that was made again, or the one whose content and seal this row now has, or whose GUID it carries. */
  readonly otherId: number | undefined;
  readonly digest: number | undefined;
  /** Of a deleted row: its number is above all that are there, so the export may only be older, or the digest made up. */
  readonly afterExport: boolean;
  /** Why an unclear row is so. */
  readonly doubt: ChainDoubt['why'] | 'spreadsheet' | undefined;
}

/** Somebody who stands under several names. */
export interface SeveralNames {
  readonly authorId: number;
  readonly names: readonly string[];
}

/** A name under which several people of the site stand: namesakes, or not. */
export interface SharedName {
  readonly name: string;
  readonly authorIds: readonly number[];
}

/** `nothing-shown`: nothing is wrong, and nothing is proven either, because no receipt could be compared with a digest. */
export type Outcome = 'fits' | 'nothing-shown' | 'does-not-fit';

export interface Verification {
  readonly chain: CheckedChain;
  readonly rows: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly findings: readonly RowFinding[];
  /** Rows with the GUID of an earlier row of the same person: read as one, no finding. */
  readonly repeats: number;
  /** Rows of the export without a readable id. */
  readonly unreadable: number;
  /** False: the export is a part (one policy, one person), so nothing can be said of deleted rows. */
  readonly whole: boolean;
  /** No seal covers a name; one number with two of them shows that somebody wrote one. */
  readonly severalNames: readonly SeveralNames[];
  readonly sharedNames: readonly SharedName[];
  /** Rows of the list of digests that are none; an export leaves them out. */
  readonly strange: readonly StrangeDigestRow[];
  readonly outcome: Outcome;
  /** Nothing is wrong with the chain or any row, and something was compared. */
  readonly fits: boolean;
}

export function findingOf(row: RowToVerify, verdict: RowFinding['verdict'], more: Partial<RowFinding>): RowFinding {
  return {
    id: row.id, verdict, policyId: row.content?.policyId, authorId: row.authorId, person: row.person, created: row.created, fields: [], former: undefined, otherId: undefined,
    digest: undefined, afterExport: false, doubt: undefined, ...more
  };
}

export function noCounts(): Record<Verdict, number> {
  return {
    fits: 0, 'own-seal-only': 0, 'never-sealed': 0, 'seal-does-not-fit': 0, altered: 0, resealed: 0, deleted: 0, 'made-again': 0, inserted: 0, copied: 0, 'listed-twice': 0, unclear: 0
  };
}

/** A row that its digest enters as never sealed is told and accuses nobody: any member of staff can write one. */
export const isWrong = ({ verdict }: Pick<RowFinding, 'verdict'>): boolean => verdict !== 'never-sealed';

export function outcomeOf({ findings, chain, unreadable, severalNames, counts }: Pick<Verification, 'findings' | 'chain' | 'unreadable' | 'severalNames' | 'counts'>): Outcome {
  if (findings.some(isWrong) || chain.problems.length > 0 || unreadable > 0 || severalNames.length > 0) return 'does-not-fit';
  return counts.fits + counts['never-sealed'] > 0 ? 'fits' : 'nothing-shown';
}

/** The same with lines of the digests' file that could not be read: then it is no whole chain. */
export function withUnreadable(result: Verification, lines: number): Verification {
  const told = { ...result, unreadable: result.unreadable + lines };
  const outcome = outcomeOf(told);
  return { ...told, outcome, fits: outcome === 'fits' };
}
