import { emptyDpiaFile } from '../cases/dpiaFile';
import { context, found, foundScreening, on, submitted } from '../cases/testDpias';
import { countDpias } from './counts';

const approval = { key: 'k', at: '2026-10-25T09:00:00Z', by: 'Priya Nandra', submission: 'a', signs: [], openPoints: [], who: 'x', why: 'y', advice: 'z' };

test('a screening that was sent twice, and a row that was opened by mistake, count once or not at all; what was changed directly in SharePoint is named', () => {
  const mistake = found({ caseState: 'Closed', file: { ...emptyDpiaFile, closing: { how: 'Opened by mistake', why: '', by: '' } } });
  const around = { ...found(), reference: 'DPIA-2026-00009', aroundDesk: found().values };
  const counts = countDpias([foundScreening(), { ...foundScreening(), repeatOf: 1 }, mistake, around, found()], context.now);
  expect(counts).toMatchObject({ screenings: 1, notNeeded: 1, waiting: 1, dpias: 1, open: 2, leftOut: ['DPIA-2026-00009'] });
});

test('a DPIA that was put in force without what was due, went live before, or is past its review is counted as what it is', () => {
  const inForce = found({ caseState: 'In force', approvedAt: on('2026-10-25'), submission: submitted(), liveOn: '2026-10-01', reviewOn: '2026-11-01', file: { ...emptyDpiaFile, approvals: [{ ...approval, unmet: ['signOffs'] }] } });
  const sound = found({ caseState: 'In force', approvedAt: on('2026-10-25'), submission: submitted({ level: 'high' }), liveOn: '2026-10-28', reviewOn: '2026-11-02', publication: 'Published', file: { ...emptyDpiaFile, approvals: [{ ...approval, unmet: [] }] } });
  const counts = countDpias([inForce, sound, found()], context.now);
  expect(counts).toMatchObject({ dpias: 3, inForce: 2, unmet: 1, beganBefore: 1, reviewLate: 1, published: 1 });
  expect(counts.byLevel).toEqual([{ key: 'medium', count: 1 }, { key: 'high', count: 1 }, { key: '', count: 1 }]);
});
