import { Temporal } from 'temporal-polyfill';
import { countComplaints } from './counts';
import { found } from './testComplaints';

const now = Temporal.Instant.from('2026-10-01T09:00:00Z');
const at = (text: string): Temporal.Instant => Temporal.Instant.from(`${text}T12:00:00Z`);
const own = { nature: 'Data protection', caseState: 'Looking into' } as const;
const told = (day: string) => ({ at: at(day), how: 'Letter', notPossible: '' } as const);

test('each is counted as what became of it, and the share says of how many', () => {
  const counts = countComplaints([
    found({ ...own, receivedAt: at('2026-07-01'), acknowledgement: told('2026-07-10'), outcome: { toldAt: at('2026-08-10'), how: 'Letter', decidedBy: 'Owen Rees' }, topics: ['Marketing', 'Kept too long'] }),
    found({ ...own, receivedAt: at('2026-07-01'), acknowledgement: told('2026-08-10'), service: '' }),
    found({ ...own, receivedAt: at('2026-07-01') }),
    // still has time
    found({ ...own, receivedAt: at('2026-09-20') }),
    // closed with its day unmet, before anybody was told: it stays in the figures
    found({ ...own, receivedAt: at('2026-07-01'), caseState: 'Closed', closedAt: at('2026-08-20') }),
    // closed while there was time
    found({ ...own, receivedAt: at('2026-07-01'), caseState: 'Closed', closedAt: at('2026-07-20') }),
    found({ ...own, receivedAt: at('2026-07-01'), acknowledgement: { at: undefined, how: undefined, notPossible: 'No address' } }),
    found({ receivedAt: at('2026-07-01'), nature: 'Neither', caseState: 'Closed', closedAt: at('2026-07-02') })
  ], now);
  expect(counts).toMatchObject({
    received: 8, legalDuty: 7, due: 4, inTime: 1, late: 1, never: 2, notPossible: 1, outcome: 1, medianDays: 40, withoutOutcome: 2, open: 5, corporate: 1, undecided: 0, leftOut: [],
    byTopic: [{ key: 'Kept too long', count: 1 }, { key: 'Marketing', count: 1 }], byService: [{ key: 'Housing', count: 6 }, { key: '', count: 1 }], byController: [{ key: '', count: 7 }]
  });
});

test('what was written down twice counts once, and what was changed directly in SharePoint is named and left out', () => {
  const counts = countComplaints([
    found(own), { ...found(own, 'DPC-2026-00002'), repeatOf: 1 }, { ...found(own, 'DPC-2026-00003'), aroundDesk: 'made-around-the-desk' },
    found({ ...own, caseState: 'Closed', closedAt: now, file: { v: 1, points: [], enquiries: [], progress: [], concerns: [], closing: { how: 'Merged', who: '', why: '', advice: '', adviceBy: '', mergedInto: 'DPC-2026-00001' } } })
  ], now);
  expect(counts).toMatchObject({ received: 1, leftOut: ['DPC-2026-00003'] });
});
