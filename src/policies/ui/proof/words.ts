import { counted, fill } from '../../../shared-ui/text';
import type { ChainProblem } from '../../rules/chain';
import { policyReference } from '../../rules/version';
import { isWrong, type RowFinding, type Verification } from '../../rules/verdicts';
import type { ExportFault } from '../../documents/proof/receiptsCsv';
import type { StrangeDigestRow } from '../../rules/strangeDigests';
import type { FormerValue } from '../../rules/verifyRow';

/** The texts of `loc/proof`: the page and the command say the same. */
export type ProofWords = typeof import('../../../loc/proof').default;

const listed = (words: ProofWords, fields: readonly string[]): string => fields.map((field) => words[`field_${field}` as 'field_content'] ?? field).join(', ');

/** What one row is, in a sentence or two. */
export function findingWords(words: ProofWords, finding: RowFinding): string {
  const { verdict, fields, former, otherId, digest, afterExport } = finding;
  const more = [...(former ? [formerWords(words, former)] : []), ...(otherId !== undefined && (verdict === 'altered' || verdict === 'resealed') ? [fill(words.says_twin, otherId)] : [])];
  return [sentence(), ...more].join(' ');

  function sentence(): string {
    switch (verdict) {
      case 'altered': return fill(words.says_altered, listed(words, fields));
      case 'seal-does-not-fit': return digest === undefined ? words.says_sealDoesNotFit : fill(words.says_sealDoesNotFitBefore, digest);
      case 'never-sealed': return fill(words['says_never-sealed'], digest ?? '');
      case 'resealed': return fill(words.says_resealed, listed(words, fields.filter((field) => field !== 'Seal')));
      case 'deleted': return otherId !== undefined ? fill(words.says_deletedMadeAgain, otherId) : afterExport ? words.says_deletedAfterExport : words.says_deleted;
      case 'made-again': return fill(words['says_made-again'], otherId ?? '', listed(words, fields));
      case 'unclear': return unclearWords(words, finding);
      case 'copied': return fill(words.says_copied, otherId ?? '');
      case 'inserted': case 'listed-twice': return words[`says_${verdict}`];
    }
  }
}

function unclearWords(words: ProofWords, { doubt, digest, fields }: RowFinding): string {
  if (doubt === 'spreadsheet' || doubt === undefined) return fill(words.says_unclear, listed(words, fields));
  const why = fill(doubt === 'digest-missing' ? words.says_unclearMissing : words.says_unclearWrong, digest ?? '');
  const more = fields.includes('Id') ? words.says_unclearGone : fields.includes('content') ? words.says_unclearSeal : '';
  return `${why} ${more}`.trim();
}

function formerWords(words: ProofWords, { field, was }: FormerValue): string {
  const value = typeof was === 'boolean' ? words[`flag_${was}`] : was === '' ? words.nothingThere : field === 'PolicyId' ? policyReference(Number(was)) : was;
  return fill(words.says_former, words[`field_${field}`], value);
}

/** Which row, and whose: `Receipt 12 · POL-00003 · Alex Turner`. */
export function findingName(words: ProofWords, { id, policyId, person, authorId }: RowFinding): string {
  return [fill(words.receiptNumber, id), ...(policyId === undefined ? [] : [policyReference(policyId)]), person || fill(words.personNumber, authorId)].join(' · ');
}

export function chainProblemWords(words: ProofWords, problem: ChainProblem): string {
  switch (problem.kind) {
    case 'missing': return problem.to > problem.number ? fill(words.chain_missingMany, problem.number, problem.to) : fill(words.chain_missing, problem.number);
    case 'unreadable-entry': return fill(words['chain_unreadable-entry'], problem.number, problem.line);
    case 'out-of-order': return fill(words['chain_out-of-order'], problem.number, problem.receiptId);
    case 'exchanged': case 'broken-link': return fill(words[`chain_${problem.kind}`], problem.number, problem.next);
    case 'renumbered': return fill(words.chain_renumbered, problem.number, problem.place);
    case 'held-head-not-found': case 'head-does-not-fit': case 'put-in': case 'number-twice': return fill(words[`chain_${problem.kind}`], problem.number);
  }
}

/** Rows that are no digests, with who added them: they are left out, and beyond so many only their number is said. */
export function strangeWords(words: ProofWords, strange: readonly StrangeDigestRow[]): readonly string[] {
  const named = strange.slice(0, mostNames).map(({ rowId, number, by, created }) => fill(words.strangeRow, rowId, number || words.nothingThere, by, created));
  return strange.length > mostNames ? [...named, counted(words, 'strangeMore', strange.length - mostNames)] : named;
}

/** So many are named, the rest are in what `--json` gives. */
const mostNames = 20;

/** The whole, in sentences: the rows, then the chain, then what limits both. */
export function resultWords(words: ProofWords, result: Verification, comparedHead: boolean): readonly string[] {
  const { outcome, rows, findings, counts, chain, whole, repeats, unreadable, severalNames, sharedNames, strange } = result;
  const wrong = findings.filter(isWrong).length;
  return [
    outcome === 'nothing-shown' ? fill(words.resultNothing, rows) : outcome === 'fits' ? fill(words.resultFits, rows) : wrong > 0 ? fill(words.resultFindings, wrong, rows) : fill(words.resultOtherwise, rows),
    ...(outcome !== 'nothing-shown' && wrong === 0 && counts['own-seal-only'] > 0 ? [fill(words.resultNotYet, counts['own-seal-only'])] : []),
    ...(counts['never-sealed'] > 0 ? [fill(words.resultNeverSealed, counts['never-sealed'])] : []),
    ...(chain.problems.length > 0 ? [fill(words.resultChain, chain.problems.length)] : []),
    ...(unreadable > 0 ? [fill(words.resultUnreadable, unreadable)] : []),
    ...(repeats > 0 ? [counted(words, 'resultRepeats', repeats)] : []),
    ...(whole ? [] : [words.resultPart]),
    ...severalNames.slice(0, mostNames).map(({ authorId, names }) => fill(words.severalNames, authorId, names.join('; '))),
    ...sharedNames.slice(0, mostNames).map(({ name, authorIds }) => fill(words.sharedName, name, authorIds.join(', '))),
    words.namesUnproven,
    ...strangeWords(words, strange),
    ...chain.problems.map((problem) => chainProblemWords(words, problem)),
    ...(chain.digests === 0 ? [words.chainEmpty] : chain.problems.length === 0 ? [fill(words.chainFits, chain.digests, chain.head)] : []),
    ...(chain.heldUpTo !== undefined ? [fill(words.chainHeld, chain.heldUpTo)] : chain.heldAt !== undefined ? [fill(words.chainHeldBroken, chain.heldAt)] : comparedHead ? [] : [words.chainNotHeld])
  ];
}

export const provesWords = (words: ProofWords): readonly string[] => [words.proves_1, words.proves_2, words.proves_3, words.proves_4, words.proves_5, words.proves_6];

/** Why a file cannot be read. @param name the file's */
export function faultWords(words: ProofWords, name: string, fault: ExportFault): string {
  switch (fault.kind) {
    case 'columns-missing': return fill(words['fault_columns-missing'], name, fault.columns.join(', '));
    case 'two-exports': return fill(words['fault_two-exports'], name, fault.line);
    case 'empty': case 'is-receipts': case 'is-digests': return fill(words[`fault_${fault.kind}`], name);
  }
}
