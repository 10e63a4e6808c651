import { withTestDesk } from '../../../../local/testing/testDesk';
import { readPolicyEvents } from '../publishing/reviews';
import { dismissFinding, readDismissals, restoreFinding } from './dismissals';

const desk = withTestDesk();

const FINDING = 'forty-days|requests|40 days';

test('a finding that one officer dismissed is dismissed for the other, with the reason and the name', async () => {
  await dismissFinding(desk.as('dpo'), 3, FINDING, 'A quotation of the old form.');
  const seen = await readDismissals(desk.as('deputy'), 3);
  expect(seen.get(FINDING)).toMatchObject({ reason: 'A quotation of the old form.', by: 'Priya Nandra' });
  expect((await readDismissals(desk.as('deputy'), 4)).size).toBe(0);
});

test('a finding comes back, and its history stays', async () => {
  await dismissFinding(desk.as('dpo'), 3, FINDING, 'First');
  expect((await restoreFinding(desk.as('deputy'), 3, FINDING)).size).toBe(0);
  expect((await readPolicyEvents(desk.as('dpo'), 3)).map(({ kind }) => kind)).toEqual(['policy-finding-dismissed', 'policy-finding-restored']);
});

test('staff cannot dismiss a finding', async () => {
  await expect(dismissFinding(desk.as('alex'), 3, FINDING, 'Because')).rejects.toMatchObject({ name: 'DeskError' });
  expect((await readDismissals(desk.as('dpo'), 3)).size).toBe(0);
});

test('an answer that was lost after the row was written leaves one row', async () => {
  await desk.fault({ match: { method: 'POST', url: 'CaseHistory' }, times: 1, fault: { kind: 'drop-after' } });
  expect((await dismissFinding(desk.as('dpo'), 3, FINDING, 'Quoted.')).get(FINDING)).toMatchObject({ reason: 'Quoted.' });
  expect(await readPolicyEvents(desk.as('dpo'), 3)).toHaveLength(1);
});
