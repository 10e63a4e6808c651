import { enteredApproval, enteredReview, versionOfBytes } from './approval';
import { day, testPolicy, testVersion } from './testPolicies';

const first = { contentHash: 'aa', approverName: 'Cabinet', approvedOn: day('2026-01-08'), reviewDue: day('2027-01-08'), publishedBy: 'Priya Nandra' };

test('who entered an approval is who published the file, also once its bytes are published again by somebody else', () => {
  const { versions } = testPolicy([first, { ...first, publishedBy: 'Tom Ashworth' }, { ...first, publishedBy: 'Sam Okoro' }]);
  expect(versions.map((version) => enteredApproval(version, versions)?.enteredBy)).toEqual(['Priya Nandra', 'Priya Nandra', 'Priya Nandra']);
  const review = enteredReview(versions[2], [...versions].reverse());
  expect([review?.due.toString(), review?.enteredBy]).toEqual(['2027-01-08', 'Priya Nandra']);
});

test.each([
  ['another file', { contentHash: 'bb' }], ['another approver', { approverName: 'Audit Committee' }], ['another day', { approvedOn: day('2026-02-08') }]
])('%s was entered by who published it', (_, given) => {
  const { versions } = testPolicy([first, { ...first, ...given, publishedBy: 'Tom Ashworth' }]);
  expect(enteredApproval(versions[1], versions)).toMatchObject({ enteredBy: 'Tom Ashworth' });
});

test('the run of the same bytes ends with the first other file', () => {
  const { versions } = testPolicy([first, { ...first, contentHash: 'bb', publishedBy: 'Sam Okoro' }, { ...first, publishedBy: 'Tom Ashworth' }]);
  expect(enteredApproval(versions[2], versions)?.enteredBy).toBe('Tom Ashworth');
});

test('no approval is none, and a day without an approver, as rows of former times have it, stays one', () => {
  expect(enteredApproval(testVersion(), [])).toBeUndefined();
  expect(enteredReview(testVersion(), [])).toBeUndefined();
  const dayOnly = enteredApproval(testVersion({ approvedOn: day('2026-01-08') }), []);
  expect([dayOnly?.approver, dayOnly?.on?.toString(), dayOnly?.enteredBy]).toEqual(['', '2026-01-08', 'Priya Nandra']);
});

test('only the newest version, and only its very bytes, let what was entered stay', () => {
  const policy = testPolicy([first, { ...first, contentHash: 'bb' }]);
  expect([versionOfBytes(policy, 'bb')?.number, versionOfBytes(policy, 'aa'), versionOfBytes(policy, ''), versionOfBytes(undefined, 'aa')]).toEqual([2, undefined, undefined, undefined]);
});
