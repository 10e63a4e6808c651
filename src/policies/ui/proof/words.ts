import { fill } from '../../../shared-ui/text';
import type { ChainProblem } from '../../rules/chain';
import { policyReference } from '../../rules/version';
import type { RowFinding, Verification } from '../../rules/verify';
import type { FormerValue } from '../../rules/verifyRow';

/** The texts of `loc/proof`: the page and the command say the same. */
export type ProofWords = typeof import('ProofStrings');

const listed = (words: ProofWords, fields: readonly string[]): string => fields.map((field) => words[`field_${field}` as 'field_content'] ?? field).join(', ');

/** What one row is, in a sentence or two. */
export function findingWords(words: ProofWords, finding: RowFinding): string {
  const { verdict, fields, former, otherId, digest, afterExport } = finding;
  const more = [...(former ? [formerWords(words, former)] : []), ...(otherId !== undefined && (verdict === 'altered' || verdict === 'resealed') ? [fill(words.says_twin, otherId)] : [])];
  return [sentence(), ...more].join(' ');

  function sentence(): string {
    switch (verdict) {
      case 'altered': return digest === undefined && !former ? words.says_alteredUndigested : fill(words.says_altered, listed(words, fields));
      case 'resealed': return fill(words.says_resealed, listed(words, fields.filter((field) => field !== 'Seal')));
      case 'deleted': return otherId !== undefined ? fill(words.says_deletedMadeAgain, otherId) : afterExport ? words.says_deletedAfterExport : words.says_deleted;
      case 'made-again': return fill(words['says_made-again'], otherId ?? '', listed(words, fields));
      case 'unclear': return fill(words.says_unclear, listed(words, fields));
      case 'copied': return fill(words.says_copied, otherId ?? '');
      case 'inserted': case 'listed-twice': return words[`says_${verdict}`];
    }
  }
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
    case 'held-head-not-found': case 'head-does-not-fit': case 'broken-link': case 'number-twice': return fill(words[`chain_${problem.kind}`], problem.number);
  }
}

/** The whole, in sentences: the rows, then the chain, then what limits both. */
export function resultWords(words: ProofWords, { fits, rows, findings, chain, whole, repeats, unreadable }: Verification, comparedHead: boolean): readonly string[] {
  return [
    fits ? fill(words.resultFits, rows) : fill(words.resultFindings, findings.length, rows),
    ...(chain.problems.length > 0 ? [fill(words.resultChain, chain.problems.length)] : []),
    ...(unreadable > 0 ? [fill(words.resultUnreadable, unreadable)] : []),
    ...(repeats > 0 ? [fill(words.resultRepeats, repeats)] : []),
    ...(whole ? [] : [words.resultPart]),
    ...chain.problems.map((problem) => chainProblemWords(words, problem)),
    ...(chain.digests === 0 ? [words.chainEmpty] : chain.problems.length === 0 ? [fill(words.chainFits, chain.digests, chain.head)] : []),
    ...(chain.heldUpTo !== undefined ? [fill(words.chainHeld, chain.heldUpTo)] : comparedHead ? [] : [words.chainNotHeld])
  ];
}

export const provesWords = (words: ProofWords): readonly string[] => [words.proves_1, words.proves_2, words.proves_3, words.proves_4, words.proves_5];
