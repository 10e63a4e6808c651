import { doubtOf, type ChainEntry, type CheckedChain } from './chain';
import { entrySeal, type Hash } from './digests';
import { NamesHeard } from './names';
import type { ReceiptContent } from './receipt';
import { receiptSealText } from './seal';
import { findingOf, noCounts, outcomeOf, type RowFinding, type Verification } from './verdicts';
import { formerValue, isSealedField, storedRowText, type Candidates, type RowToVerify } from './verifyRow';

export interface Verifier {
  /** Takes rows up, in any order and in pages. */
  add(rows: readonly (RowToVerify | undefined)[]): Promise<void>;
  finish(): Promise<Verification>;
}

export interface VerifyScope {
  /** False for an export of one policy or one person. */
  readonly whole?: boolean;
  /** The highest receipt of the list, where a part of it is verified and it is known. */
  readonly highestId?: number;
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

interface Hashes {
  /** Of what the row holds, as its seal should be. */
  readonly sealed: string | undefined;
  /** Of the row as it is stored, where the digest has it as never sealed. */
  readonly stored: string | undefined;
}

/** Compares receipts with the chain. What is wrong with the chain itself stands beside: where that is so, nothing is said of the receipts it covered. */
export function verifier(chain: CheckedChain, hash: Hash, { whole = true, highestId }: VerifyScope = {}): Verifier {
  const bySeal = new Map<string, ChainEntry>();
  for (const entry of chain.entries.values()) if (!bySeal.has(entry.seal)) bySeal.set(entry.seal, entry);
  const seen = new Set<number>();
  const guids = new Map<string, { readonly id: number; readonly authorId: number }>();
  const names = new NamesHeard();
  const candidates = { policyId: new Set<number>(), versionId: new Set<number>(), contentHash: new Set<string>(), readingHash: new Set<string>(), statement: new Set<string>() };
  const suspects: Suspect[] = [];
  const undigested: { readonly row: RowToVerify; readonly sealFits: boolean }[] = [];
  let [rows, fitting, repeats, unreadable, highest] = [0, 0, 0, 0, highestId ?? 0];

  const suspect = (row: RowToVerify, verdict: RowFinding['verdict'], more: Partial<RowFinding> = {}, seal?: string): void => {
    suspects.push({ row, seal, finding: findingOf(row, verdict, more) });
  };

  function take(row: RowToVerify, hashes: Hashes): void {
    rows++;
    if (seen.has(row.id)) {
      suspect(row, 'listed-twice');
      return;
    }
    seen.add(row.id);
    names.hear(row.authorId, row.person);
    highest = Math.max(highest, row.id);
    if (row.content) collect(candidates, row.content);
    const sealFits = hashes.sealed !== undefined && hashes.sealed === row.seal;
    const entry = chain.entries.get(row.id);
    const doubt = entry ? undefined : doubtOf(chain, row.id);
    if (doubt) suspect(row, 'unclear', { fields: sealFits ? [] : ['content'], digest: doubt.digest, doubt: doubt.why });
    else if (entry) compare(row, entry, sealFits, hashes);
    else undigested.push({ row, sealFits });
  }

  function compare(row: RowToVerify, entry: ChainEntry, sealFits: boolean, { sealed, stored }: Hashes): void {
    const { entered, digest } = entry;
    const isSameSeal = entrySeal(row.seal) === entry.seal;
    const isSameContent = entered?.kind === 'never-fitted' ? stored === entered.rowHash : sealed === entry.seal || (isSameSeal && sealFits);
    const stamps = [...(row.created === entry.created ? [] : ['Created']), ...(row.authorId === entry.authorId ? [] : ['Author'])];
    const fields = [...(isSameSeal ? [] : ['Seal']), ...(isSameContent ? [] : ['content']), ...stamps];
    if (fields.length === 0) {
      hearGuid(row);
      if (entered?.kind === 'never-fitted') suspect(row, 'never-sealed', { digest });
      else fitting++;
    } else if (isOnlyDoubtful(row, fields, entry)) {
      suspect(row, 'unclear', { fields: [...row.doubtful], digest, doubt: 'spreadsheet' });
    } else {
      // a digest of before does not say whether the seal ever fitted
      const isRiddle = entered === undefined && fields.length === 1 && fields[0] === 'content';
      const seal = fields.includes('content') && entered?.kind !== 'never-fitted' ? entry.seal : undefined;
      const otherId = isSameSeal ? undefined : otherThan(row.id, bySeal.get(entrySeal(row.seal)))?.id;
      suspect(row, !isSameSeal && sealFits ? 'resealed' : isRiddle ? 'seal-does-not-fit' : 'altered', { fields, digest, otherId }, seal);
    }
  }

  function hearGuid(row: RowToVerify): void {
    if (row.guid === '') return;
    const before = guids.get(row.guid);
    if (before === undefined || row.id < before.id) guids.set(row.guid, { id: row.id, authorId: row.authorId });
    if (before?.authorId === row.authorId) repeats++;
  }

  /** @param reach the last receipt that a digest names and the list may have: a digest that is made up names numbers which nobody had yet */
  function judgeUndigested(missing: ReadonlySet<number>, reach: number): number {
    let sound = 0;
    for (const { row } of undigested) hearGuid(row);
    for (const { row, sealFits } of undigested) {
      const former = bySeal.get(entrySeal(row.seal));
      const first = guids.get(row.guid);
      if (former && missing.has(former.id)) {
        suspect(row, 'made-again', { otherId: former.id, digest: former.digest, fields: ['Id', ...(row.created === former.created ? [] : ['Created']), ...(row.authorId === former.authorId ? [] : ['Author'])] });
      } else if (first && first.id !== row.id && first.authorId !== row.authorId) {
        suspect(row, 'copied', { otherId: first.id });
      } else if (row.id <= reach) {
        suspect(row, 'inserted', { fields: sealFits ? [] : ['content'] });
      } else if (!sealFits && row.doubtful.some(isSealedField)) {
        suspect(row, 'unclear', { fields: [...row.doubtful], doubt: 'spreadsheet' });
      } else if (!sealFits) {
        suspect(row, 'seal-does-not-fit', { fields: ['content'] }, row.seal);
      } else {
        sound++;
      }
    }
    return sound;
  }

  return {
    async add(page) {
      const hashes = await Promise.all(page.map(async (row): Promise<Hashes> => ({
        sealed: row?.content && (await hash(receiptSealText(row.content))),
        stored: row && chain.entries.get(row.id)?.entered?.kind === 'never-fitted' ? await hash(storedRowText(row)) : undefined
      })));
      for (const [index, row] of page.entries()) {
        if (row) take(row, hashes[index]);
        else unreadable++;
      }
    },
    async finish() {
      const missing = whole ? [...chain.entries.values()].filter(({ id }) => !seen.has(id)) : [];
      const isHighestKnown = whole || highestId !== undefined;
      const reach = isHighestKnown ? highestUpTo(chain, highest) : chain.lastId;
      const ownSealOnly = judgeUndigested(new Set(missing.map(({ id }) => id)), reach);
      const found = await Promise.all(suspects.map(async ({ row, finding, seal }, index) => {
        const former = seal !== undefined && row.content && index < mostTrials ? await formerValue(row.content, seal, candidates, hash) : undefined;
        return former ? { ...finding, former, verdict: finding.verdict === 'seal-does-not-fit' ? 'altered' as const : finding.verdict, fields: namedFields(finding.fields, former.field) } : finding;
      }));
      const gone = missing.map((entry) => goneFinding(entry, {
        verdict: 'deleted', otherId: found.find((finding) => finding.verdict === 'made-again' && finding.otherId === entry.id)?.id, afterExport: entry.id > highest
      }));
      const doubted = whole ? [...chain.doubted.values()].flatMap((entry) => {
        const doubt = seen.has(entry.id) || chain.entries.has(entry.id) ? undefined : doubtOf(chain, entry.id);
        return doubt ? [goneFinding(entry, { verdict: 'unclear', doubt: doubt.why, fields: ['Id'] })] : [];
      }) : [];
      const findings = [...found, ...gone, ...doubted].sort((one, other) => one.id - other.id);
      const counts = { ...noCounts(), fits: fitting, 'own-seal-only': ownSealOnly };
      for (const { verdict } of findings) counts[verdict]++;
      const told = { chain, findings, counts, unreadable, severalNames: names.several() };
      const outcome = outcomeOf(told);
      return { ...told, rows, repeats, whole, sharedNames: names.shared(), strange: [], outcome, fits: outcome === 'fits' };
    }
  };

  function goneFinding(entry: ChainEntry, more: Pick<RowFinding, 'verdict'> & Partial<RowFinding>): RowFinding {
    return {
      id: entry.id, policyId: undefined, authorId: entry.authorId, person: names.nameOf(entry.authorId), created: entry.created, fields: [], former: undefined, otherId: undefined,
      digest: entry.digest, afterExport: false, doubt: undefined, ...more
    };
  }
}

/** The column in place of "one of them", once its former value was found. */
const namedFields = (fields: readonly string[], named: string): readonly string[] => fields.map((field) => (field === 'content' ? named : field));

const otherThan = (id: number, entry: ChainEntry | undefined): ChainEntry | undefined => (entry?.id === id ? undefined : entry);

function highestUpTo(chain: CheckedChain, highest: number): number {
  let reach = 0;
  for (const id of chain.entries.keys()) if (id <= highest && id > reach) reach = id;
  return reach;
}

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
