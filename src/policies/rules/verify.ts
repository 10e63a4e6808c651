import type { CheckedChain, ChainEntry } from './chain';
import { entrySeal, type Hash } from './digests';
import type { ReceiptContent } from './receipt';
import { receiptSealText } from './seal';
import { formerValue, isSealedField, type Candidates, type FormerValue, type RowToVerify } from './verifyRow';

/**
 * What is found of a row:
 * - `fits`: its seal fits what it holds, and the digest has the same seal, time and author
 * - `own-seal-only`: no digest has it yet; its seal fits what it holds, and more cannot be told
 * - `altered`: the seal does not fit what it holds, or time, author or seal are not those of the digest
 * - `resealed`: the seal fits what it holds, but the digest has another: it was changed and sealed anew
 * - `deleted`: a digest has it, the list does not
 * - `made-again`: not in a digest, with the seal of a receipt that was deleted: the same content under another id, time or author
 * - `inserted`: no digest has it, although its id lies within what the chain covers
 * - `copied`: the GUID of a receipt of another person
 * - `listed-twice`: the export has this id more than once
 * - `unclear`: it does not fit where a spreadsheet seems to have rewritten the export: compare a fresh one
 */
export type Verdict = 'fits' | 'own-seal-only' | 'altered' | 'resealed' | 'deleted' | 'made-again' | 'inserted' | 'copied' | 'listed-twice' | 'unclear';
export const soundVerdicts: readonly Verdict[] = ['fits', 'own-seal-only'];

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
  /** Of a deleted row: it is later than all that was exported, so the export may only be older than the digests. */
  readonly afterExport: boolean;
}

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
  /** Nothing is wrong with the chain or any row. */
  readonly fits: boolean;
}

export interface Verifier {
  /** Takes rows up, in any order and in pages. */
  add(rows: readonly (RowToVerify | undefined)[]): Promise<void>;
  finish(): Promise<Verification>;
}

/** For this many rows at most the former value of a column is looked for. */
const mostTrials = 100;
const mostCandidates = 200;

interface Suspect {
  readonly row: RowToVerify;
  readonly finding: RowFinding;
  /** The seal that the content had once. */
  readonly seal: string | undefined;
}

/**
 * Compares receipts with the chain. What is wrong with the chain itself stands beside: a verdict on a row rests on it.
 * @param whole false for an export of one policy or one person
 */
export function verifier(chain: CheckedChain, hash: Hash, whole = true): Verifier {
  const bySeal = new Map<string, ChainEntry>();
  for (const entry of chain.entries.values()) if (!bySeal.has(entry.seal)) bySeal.set(entry.seal, entry);
  const seen = new Set<number>();
  const guids = new Map<string, { readonly id: number; readonly authorId: number }>();
  const names = new Map<number, string>();
  const candidates = { policyId: new Set<number>(), versionId: new Set<number>(), contentHash: new Set<string>(), readingHash: new Set<string>(), statement: new Set<string>() };
  const suspects: Suspect[] = [];
  const undigested: { readonly row: RowToVerify; readonly sealFits: boolean }[] = [];
  let [rows, fitting, repeats, unreadable, latest] = [0, 0, 0, 0, ''];

  const suspect = (row: RowToVerify, verdict: RowFinding['verdict'], more: Partial<RowFinding> = {}, seal?: string): void => {
    suspects.push({ row, seal, finding: findingOf(row, verdict, more) });
  };

  async function take(row: RowToVerify, sealed: string | undefined): Promise<void> {
    rows++;
    if (seen.has(row.id)) {
      suspect(row, 'listed-twice');
      return;
    }
    seen.add(row.id);
    if (row.person !== '') names.set(row.authorId, row.person);
    if (row.created > latest) latest = row.created;
    if (row.content) collect(candidates, row.content);
    const sealFits = sealed !== undefined && sealed === row.seal;
    const entry = chain.entries.get(row.id);
    if (!entry) {
      undigested.push({ row, sealFits });
      return;
    }
    const stamps = [...(row.created === entry.created ? [] : ['Created']), ...(row.authorId === entry.authorId ? [] : ['Author'])];
    const isSameSeal = entrySeal(row.seal) === entry.seal;
    const twin = isSameSeal ? undefined : otherThan(row.id, bySeal.get(entrySeal(row.seal)));
    const fields = [...(isSameSeal ? [] : ['Seal']), ...(sealed === entry.seal || (isSameSeal && sealFits) ? [] : ['content']), ...stamps];
    if (fields.length === 0) {
      fitting++;
      hearGuid(row);
    } else if (isOnlyDoubtful(row, fields, entry)) {
      suspect(row, 'unclear', { fields: [...row.doubtful], digest: entry.digest });
    } else {
      const isResealed = !isSameSeal && sealFits;
      suspect(row, isResealed ? 'resealed' : 'altered', { fields, digest: entry.digest, otherId: twin?.id }, fields.includes('content') ? entry.seal : undefined);
    }
  }

  function hearGuid(row: RowToVerify): void {
    if (row.guid === '') return;
    const before = guids.get(row.guid);
    if (before === undefined || row.id < before.id) guids.set(row.guid, { id: row.id, authorId: row.authorId });
    if (before?.authorId === row.authorId) repeats++;
  }

  function judgeUndigested(missing: ReadonlySet<number>): number {
    let sound = 0;
    for (const { row } of undigested) hearGuid(row);
    for (const { row, sealFits } of undigested) {
      const former = bySeal.get(entrySeal(row.seal));
      const first = guids.get(row.guid);
      if (former && missing.has(former.id)) {
        suspect(row, 'made-again', { otherId: former.id, digest: former.digest, fields: ['Id', ...(row.created === former.created ? [] : ['Created']), ...(row.authorId === former.authorId ? [] : ['Author'])] });
      } else if (first && first.id !== row.id && first.authorId !== row.authorId) {
        suspect(row, 'copied', { otherId: first.id });
      } else if (row.id <= chain.lastId) {
        suspect(row, 'inserted', { fields: sealFits ? [] : ['content'] });
      } else if (!sealFits && row.doubtful.some(isSealedField)) {
        suspect(row, 'unclear', { fields: [...row.doubtful] });
      } else if (!sealFits) {
        suspect(row, 'altered', { fields: ['content'] }, row.seal);
      } else {
        sound++;
      }
    }
    return sound;
  }

  return {
    async add(page) {
      const sealed = await Promise.all(page.map(async (row) => (row?.content ? hash(receiptSealText(row.content)) : undefined)));
      for (const [index, row] of page.entries()) {
        if (row) await take(row, sealed[index]);
        else unreadable++;
      }
    },
    async finish() {
      const missing = whole ? [...chain.entries.values()].filter(({ id }) => !seen.has(id)) : [];
      const ownSealOnly = judgeUndigested(new Set(missing.map(({ id }) => id)));
      const found = await Promise.all(suspects.map(async ({ row, finding, seal }, index) => ({
        ...finding, former: seal !== undefined && row.content && index < mostTrials ? await formerValue(row.content, seal, candidates, hash) : undefined
      })));
      const gone = missing.map((entry): RowFinding => ({
        id: entry.id, verdict: 'deleted', policyId: undefined, authorId: entry.authorId, person: names.get(entry.authorId) ?? '', created: entry.created, fields: [], former: undefined,
        otherId: found.find((finding) => finding.verdict === 'made-again' && finding.otherId === entry.id)?.id, digest: entry.digest, afterExport: entry.created > latest
      }));
      const findings = [...found.map((finding) => ({ ...finding, fields: namedFields(finding) })), ...gone].sort((one, other) => one.id - other.id);
      const counts: Record<Verdict, number> = { fits: fitting, 'own-seal-only': ownSealOnly, altered: 0, resealed: 0, deleted: 0, 'made-again': 0, inserted: 0, copied: 0, 'listed-twice': 0, unclear: 0 };
      for (const { verdict } of findings) counts[verdict]++;
      return { chain, rows, counts, findings, repeats, unreadable, whole, fits: findings.length === 0 && chain.problems.length === 0 && unreadable === 0 };
    }
  };
}

function findingOf(row: RowToVerify, verdict: RowFinding['verdict'], more: Partial<RowFinding>): RowFinding {
  return {
    id: row.id, verdict, policyId: row.content?.policyId, authorId: row.authorId, person: row.person, created: row.created, fields: [], former: undefined, otherId: undefined,
    digest: undefined, afterExport: false, ...more
  };
}

/** The column in place of "one of them", once its former value was found. */
function namedFields({ fields, former }: RowFinding): readonly string[] {
  return former ? fields.map((field) => (field === 'content' ? former.field : field)) : fields;
}

const otherThan = (id: number, entry: ChainEntry | undefined): ChainEntry | undefined => (entry?.id === id ? undefined : entry);

/** Only what a spreadsheet rewrote differs, and a time that it cut to the minute is the same minute. */
function isOnlyDoubtful(row: RowToVerify, fields: readonly string[], entry: ChainEntry): boolean {
  return fields.every((field) => (field === 'content' ? row.doubtful.some(isSealedField) : row.doubtful.includes(field) && (field !== 'Created' || row.created.slice(0, 16) === entry.created.slice(0, 16))));
}

type Collecting = { readonly [Name in keyof Candidates]: Candidates[Name] extends ReadonlySet<infer Value> ? Set<Value> : never };

function collect(candidates: Collecting, content: ReceiptContent): void {
  const add = <Value>(to: Set<Value>, value: Value): void => {
    if (to.size < mostCandidates) to.add(value);
  };
  add(candidates.policyId, content.policyId);
  add(candidates.versionId, content.versionId);
  add(candidates.contentHash, content.contentHash);
  add(candidates.readingHash, content.readingHash);
  add(candidates.statement, content.statement);
}
