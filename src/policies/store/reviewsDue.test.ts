import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { dayCell } from '../rules/versionRow';
import { reviews } from '../today';
import { readReviewsDue } from './reviewsDue';
import { readWorkingPolicies, writeWorking, type WorkingPolicy } from './working';

/** What is due for review, asked of the demo council's library over HTTP. */
const desk = withTestDesk({ kind: 'demo', shared: true });

const ahead = (days: number): Temporal.PlainDate => Temporal.Now.plainDateISO('Europe/London').add({ days });
let overdue: WorkingPolicy, last: WorkingPolicy, later: WorkingPolicy, withdrawn: WorkingPolicy;
beforeAll(async () => {
  const officer = desk.as('dpo');
  [overdue, last, later, withdrawn] = (await readWorkingPolicies(officer)).filter(({ status }) => status === 'In force');
  await writeWorking(officer, overdue, { ReviewDue: dayCell(ahead(-3)), PolicyOwnerId: null });
  await writeWorking(officer, last, { ReviewDue: dayCell(ahead(30)) });
  await writeWorking(officer, later, { ReviewDue: dayCell(ahead(31)) });
  await writeWorking(officer, withdrawn, { ReviewDue: dayCell(ahead(-400)), PolicyStatus: 'Withdrawn' });
});

test('overdue ones and those due by that day, the longest due first; withdrawn ones never; in one question', async () => {
  const officer = desk.as('dpo');
  await desk.local('DELETE', 'log');
  const due = await readReviewsDue(officer, ahead(30).toString());
  expect(desk.server.controls.log.all()).toHaveLength(1);
  const expected = (await readWorkingPolicies(officer)).filter(({ status, reviewDue }) => status !== 'Withdrawn' && reviewDue && Temporal.PlainDate.compare(reviewDue, ahead(30)) <= 0);
  expect(new Set(due.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
  expect(due.map(({ reviewDue }) => reviewDue)).toEqual(due.map(({ reviewDue }) => reviewDue).sort());
  const ids = due.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([overdue.id, last.id]));
  expect([later.id, withdrawn.id].filter((id) => ids.includes(id))).toEqual([]);
});

test('each names the policy, its day, and its owner or that there is none', async () => {
  const due = await reviews.readDue(desk.as('dpo'), ahead(30).toString());
  expect(due.find(({ item }) => item === String(overdue.id))).toEqual({
    key: String(overdue.id), reference: `POL-${String(overdue.id).padStart(5, '0')}`, item: String(overdue.id), name: overdue.title, service: '', due: ahead(-3).toString(), why: 'Review overdue, no owner named'
  });
  expect(due.find(({ item }) => item === String(last.id))).toMatchObject({ due: ahead(30).toString(), why: `Review due, owner: ${last.owner?.name ?? ''}` });
});

test('whoever may not read the library is refused, and nothing of it is told', async () => {
  await expect(readReviewsDue(desk.as('caldicott'), ahead(30).toString())).rejects.toMatchObject({ name: 'DeskError' });
});
