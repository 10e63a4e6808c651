import { certificateLines, shortVerdict } from './certificate';
import type { ChainEntry } from './chain';
import { countReceipts } from './oneReceipt';
import type { Receipt } from './receipt';
import { instant, testPolicy } from './testPolicies';
import type { RowFinding } from './verdicts';

const receipt = (id: number, given: Partial<Receipt> = {}): Receipt => ({
  id, authorId: 7, created: instant(`2026-11-0${id}T10:00:00Z`), seal: 'a'.repeat(64), policyId: 12, versionId: 1201, guid: `g${id}`, outcome: 'declined', contentHash: '', readingHash: '', statement: '',
  language: 'en-GB', answers: {}, words: '', reachedEnd: true, ...given
});
const finding = (id: number, verdict: RowFinding['verdict'], digest?: number): RowFinding => ({
  id, verdict, policyId: 12, authorId: 7, person: '', created: '', fields: [], former: undefined, otherId: undefined, digest, afterExport: false, doubt: undefined
});
const entry = (id: number): readonly [number, ChainEntry] => [id, { id, created: '', authorId: 7, seal: '', digest: 3 }];

test('a certificate says of each receipt what the digests show: a changed digest makes it unclear, and only what was altered does not fit', () => {
  const receipts = [1, 2, 3, 4, 5].map((id) => receipt(id, { outcome: id % 2 === 0 ? 'acknowledged' : 'declined', versionId: 1201 + id }));
  const chain = { entries: new Map([entry(1), entry(3), entry(5)]) } as unknown as Parameters<typeof certificateLines>[2]['chain'];
  const lines = certificateLines(countReceipts(receipts), [testPolicy([{}, {}])], { chain, findings: [finding(3, 'never-sealed', 3), finding(4, 'unclear', 4), finding(5, 'altered', 3)] });
  expect(lines.map(({ receipt: { id }, verdict, digest }) => [id, verdict, digest])).toEqual([[1, 'fits', 3], [2, 'own-seal-only', undefined], [3, 'never-sealed', 3], [4, 'unclear', 4], [5, 'does-not-fit', 3]]);
  expect(['inserted', 'copied', 'seal-does-not-fit'].map((verdict) => shortVerdict({ verdict: verdict as RowFinding['verdict'] }))).toEqual(['does-not-fit', 'does-not-fit', 'does-not-fit']);
});
