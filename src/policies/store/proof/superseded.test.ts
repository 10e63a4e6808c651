import { withTestDesk } from '../../../../local/testing/testDesk';
import { marksOf } from '../../rules/marks';
import { instant, testPolicy } from '../../rules/testPolicies';
import { bringUpToDate } from './bringUpToDate';
import { readReadingExceptions } from './exceptions';
import { takeInSuperseded } from './superseded';

const desk = withTestDesk({ shared: true });

test('who had not read a version when the next took its place is put on record once, with what replaced it', async () => {
  const policy = testPolicy([{ id: 8, publishedAt: instant('2026-01-05T09:00:00Z') }, { id: 9, publishedAt: instant('2026-06-01T09:00:00Z') }], 3);
  const staff = [{ upn: 'jo@northmere.example', name: 'Jo Bright', siteUserId: undefined, joined: undefined, department: 'Housing', jobTitle: undefined, groupIds: undefined }];
  const take = async (): Promise<number> => takeInSuperseded(desk.as('dpo'), {
    policies: [policy], directory: { source: 'entra', unreadableGroups: [], staff }, marks: marksOf([]), joinerDays: 30, exceptions: []
  }, 'Version {0} was replaced by version {1} before it was read');
  expect(await take()).toBe(1);
  expect(await take()).toBe(0);
  expect(await readReadingExceptions(desk.as('deputy'))).toEqual([expect.objectContaining({
    kind: 'superseded', policyId: 3, versionId: 8, upns: ['jo@northmere.example'], reason: 'Version 1 was replaced by version 2 before it was read'
  })]);
}, 60_000);

test('asked twice at once on one page the chain is brought up to date once', async () => {
  const dpo = desk.as('dpo');
  const [one, two] = await Promise.all([bringUpToDate(dpo), bringUpToDate(dpo)]);
  expect(one).toBe(two);
  expect(one.mail.kind).toBe('not-needed');
}, 60_000);
