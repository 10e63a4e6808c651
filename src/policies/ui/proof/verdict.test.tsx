/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import * as React from 'react';
import * as english from 'ProofStrings';
import type { RowFinding, Verification } from '../../rules/verify';
import { VerdictView } from './VerdictView';
import { findingName, findingWords, resultWords } from './words';

const finding = (over: Partial<RowFinding>): RowFinding => ({
  id: 8, verdict: 'altered', policyId: 1, authorId: 12, person: 'Alex Turner', created: '2025-10-21T11:26:00Z', fields: ['content'], former: undefined, otherId: undefined, digest: 1, afterExport: false, ...over
});
const verification = (over: Partial<Verification> = {}): Verification => ({
  chain: { problems: [], entries: new Map(), digests: 2, lastId: 9, head: 'a'.repeat(64), heldUpTo: undefined }, rows: 9, findings: [], repeats: 0, unreadable: 0, whole: true, fits: true,
  counts: { fits: 9, 'own-seal-only': 0, altered: 0, resealed: 0, deleted: 0, 'made-again': 0, inserted: 0, copied: 0, 'listed-twice': 0, unclear: 0 }, ...over
});

test.each([
  [finding({ fields: ['Outcome'], former: { field: 'Outcome', was: 'declined' } }), /outcome\. Only with outcome as “declined”/],
  [finding({ digest: undefined }), /written around the desk with a seal that never fitted/],
  [finding({ verdict: 'resealed', fields: ['Seal', 'content'], otherId: 9 }), /that is not the seal in the digest.*It now has the seal of receipt 9/],
  [finding({ verdict: 'deleted', afterExport: true }), /export both again/],
  [finding({ verdict: 'made-again', otherId: 3, fields: ['Id', 'Created'] }), /the seal of receipt 3.*Differs: number, time/],
  [finding({ verdict: 'unclear', fields: ['Created'] }), /spreadsheet program seems to have rewritten the export \(time/],
  [finding({ former: { field: 'PolicyId', was: 3 } }), /policy as “POL-00003”/],
  [finding({ former: { field: 'ReachedEnd', was: true } }), /as “yes”/]
])('%# a finding says what does not fit and leaves no placeholder', (found, sentence) => {
  expect(findingWords(english, found)).toMatch(sentence);
  expect(findingWords(english, found)).not.toMatch(/\{\d\}|undefined/);
});

test('a row that is gone is named by its number and the person’s number', () => {
  expect(findingName(english, finding({ verdict: 'deleted', policyId: undefined, person: '' }))).toBe('Receipt 8 · person 12 of the site');
});

test('without a head from outside the result says what that leaves unseen', () => {
  expect(resultWords(english, verification(), false).join(' ')).toMatch(/All 9 receipts fit\..*No hash held outside was compared/);
  expect(resultWords(english, verification({ chain: { ...verification().chain, heldUpTo: 2 } }), true).join(' ')).toMatch(/is that of digest 2/);
});

test('what does not fit is on the page by name, with the counts, and takes the focus', () => {
  const bad = verification({ fits: false, findings: [finding({})], counts: { ...verification().counts, fits: 8, altered: 1 } });
  render(<VerdictView result={bad} comparedHead={false} notices={['dates-rewritten']} />);
  expect(screen.getByRole('heading', { name: 'Something does not fit' }).closest('[tabindex="-1"]')).toHaveFocus();
  expect(screen.getByText('Receipt 8 · POL-00001 · Alex Turner')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Altered 1' })).toBeInTheDocument();
  expect(screen.getByText(english['notice_dates-rewritten'])).toBeInTheDocument();
});
