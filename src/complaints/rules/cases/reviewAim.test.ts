import { reviewAim } from './reviewAim';
import { aComplaint } from './testComplaints';

const about = { request: 'SAR-2026-00001' };

test('twenty working days after Wednesday 1 July are Wednesday 29 July', () => {
  expect(reviewAim(aComplaint(about), 20)?.toString()).toBe('2026-07-29');
});

test('no setting, no request, an outcome or a closed complaint: no aim', () => {
  const told = aComplaint({ ...about, outcome: { ...aComplaint().outcome, toldAt: aComplaint().receivedAt } });
  expect([reviewAim(aComplaint(about), undefined), reviewAim(aComplaint(), 20), reviewAim(told, 20), reviewAim(aComplaint({ ...about, caseState: 'Closed' }), 20)]).toEqual([undefined, undefined, undefined, undefined]);
});
