/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import * as React from 'react';
import english from '../../../loc/proof';
import { noCounts, type RowFinding, type Verification } from '../../rules/verdicts';
import { VerdictView } from './VerdictView';
import { findingName, findingWords, resultWords } from './words';

const finding = (over: Partial<RowFinding>): RowFinding => ({
  id: 8, verdict: 'altered', policyId: 1, authorId: 12, person: 'Alex Turner', created: '2025-10-21T11:26:00Z', fields: ['content'], former: undefined, otherId: undefined, digest: 1, afterExport: false, doubt: undefined, ...over
});
const verification = (over: Partial<Verification> = {}): Verification => ({
  chain: { problems: [], entries: new Map(), doubted: new Map(), doubts: [], digests: 2, lastId: 9, head: 'a'.repeat(64), heldAt: undefined, heldUpTo: undefined },
  rows: 9, findings: [], repeats: 0, unreadable: 0, whole: true, severalNames: [], sharedNames: [], strange: [], outcome: 'fits', fits: true, counts: { ...noCounts(), fits: 9 }, ...over
});

test.each([
  [finding({ fields: ['Outcome'], former: { field: 'Outcome', was: 'declined' } }), /outcome\. Only with outcome as “declined”/],
  [finding({ verdict: 'seal-does-not-fit', digest: undefined }), /written around the desk with a seal that never fitted/],
  [finding({ verdict: 'seal-does-not-fit', digest: 3 }), /Digest 3 is of before digests said whether a seal fitted/],
  [finding({ verdict: 'never-sealed', digest: 3 }), /When digest 3 was made its seal did not fit: it was written around the desk, or altered before that/],
  [finding({ verdict: 'unclear', digest: 4, doubt: 'digest-missing' }), /Digest 4, which covered it, is missing/],
  [finding({ verdict: 'unclear', digest: 4, doubt: 'digest-wrong', fields: ['Id'] }), /Digest 4, which covered it, does not fit.*the list does not have it/],
  [finding({ verdict: 'resealed', fields: ['Seal', 'content'], otherId: 9 }), /that is not the seal in the digest.*It now has the seal of receipt 9/],
  [finding({ verdict: 'deleted', afterExport: true }), /the export is older.*export both again.*made up/],
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
  const bad = verification({ fits: false, outcome: 'does-not-fit', findings: [finding({})], counts: { ...verification().counts, fits: 8, altered: 1 } });
  render(<VerdictView result={bad} comparedHead={false} notices={['dates-rewritten']} />);
  expect(screen.getByRole('heading', { name: 'Something does not fit' }).closest('[tabindex="-1"]')).toHaveFocus();
  expect(screen.getByText('Receipt 8 · POL-00001 · Alex Turner')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Altered 1' })).toBeInTheDocument();
  expect(screen.getByText(english['notice_dates-rewritten'])).toBeInTheDocument();
});

test('without a digest the page says that nothing is shown, and never that everything fits', () => {
  const nothing = verification({ fits: false, outcome: 'nothing-shown', chain: { ...verification().chain, digests: 0, head: '' }, counts: { ...noCounts(), 'own-seal-only': 9 } });
  render(<VerdictView result={nothing} comparedHead={false} />);
  expect(screen.getByRole('heading', { name: 'Nothing is shown' })).toBeInTheDocument();
  expect(screen.getByText('Nothing is shown: none of the 9 receipts could be compared with a digest.')).toBeInTheDocument();
  expect(screen.queryByText(/Everything fits|receipts fit/)).not.toBeInTheDocument();
});

test('a receipt that was never sealed is told without an alarm, and names are said to be unproven', () => {
  render(<VerdictView result={verification({ findings: [finding({ verdict: 'never-sealed', fields: [] })], counts: { ...noCounts(), fits: 8, 'never-sealed': 1 } })} comparedHead={false} />);
  expect(screen.getByRole('heading', { name: 'Everything fits' })).toBeInTheDocument();
  expect(screen.getByText(/1 receipts had a seal that did not fit when they were taken into a digest/)).toBeInTheDocument();
  expect(screen.getByText(/Names are proven by nothing/)).toBeInTheDocument();
});
