import { Temporal } from 'temporal-polyfill';
import { emptyComplaintFile } from './complaintFile';
import { complaintEnd, complaintMoments, complaintSteps } from './steps';
import { aComplaint, aPoint, found } from './testComplaints';
import type { ComplaintValues } from './values';

const now = Temporal.Instant.from('2026-07-15T09:00:00Z');
const steps = (known: Partial<ComplaintValues>): string => complaintSteps(found(known), { now, openTasks: 0 }).map(({ key, state, missing }) => `${key} ${state}${missing.map(({ key: what }) => ` ${what}`).join('')}`).join(', ');
const acknowledgement = { at: Temporal.Instant.from('2026-07-02T09:00:00Z'), how: 'Letter', notPossible: '' } as const;
const outcome = { toldAt: Temporal.Instant.from('2026-07-14T09:00:00Z'), how: 'Letter', decidedBy: 'Owen Rees' } as const;

test('the way of a complaint: what is next, what each step still asks for, and what this one does not have', () => {
  expect(steps({})).toBe('entry done, assess next await_nature, acknowledge todo await_acknowledge, lookInto todo await_points lead, outcome todo, closing todo, disposal todo');
  expect(steps({ nature: 'Data protection', caseState: 'Looking into', acknowledgement, leadId: 7, file: { ...emptyComplaintFile, points: [aPoint()] } }))
    .toBe('entry done, assess done, acknowledge done, lookInto done, outcome next await_outcome, closing todo, disposal todo');
  expect(steps({ nature: 'Neither', natureReason: 'Bins', leadId: 7 })).toBe('entry done, assess done, acknowledge not-needed, lookInto not-needed, outcome not-needed, closing next await_close, disposal todo');
  expect(steps({ nature: 'Data protection', caseState: 'Looking into', acknowledgement, outcome, file: { ...emptyComplaintFile, points: [aPoint()] } }))
    .toBe('entry done, assess done, acknowledge done, lookInto done, outcome done, closing next await_close, disposal todo');
  expect(steps({ nature: 'Data protection', caseState: 'Closed', acknowledgement, outcome })).toBe('entry done, assess done, acknowledge done, lookInto done, outcome done, closing done, disposal todo');
});

test('the clock moment by moment: what met or stopped it, and when a word is due', () => {
  const moments = (known: Partial<ComplaintValues>, at = now): string => complaintMoments(aComplaint(known), at).map(({ key, state }) => `${key} ${state}`).join(', ');
  expect(moments({})).toBe('received past, due ahead');
  expect(moments({}, Temporal.Instant.from('2026-08-01T09:00:00Z'))).toBe('received past, due late');
  expect(moments({ acknowledgement })).toBe('received past, acknowledged ended, due ahead, word ahead');
  expect(moments({ acknowledgement: { ...acknowledgement, at: Temporal.Instant.from('2026-08-02T09:00:00Z') }, outcome: { ...outcome, toldAt: Temporal.Instant.from('2026-08-03T09:00:00Z') } }, Temporal.Instant.from('2026-08-04T09:00:00Z')))
    .toBe('received past, due past, acknowledgedLate ended, told past');
  expect(moments({ acknowledgement: { at: undefined, how: undefined, notPossible: 'No address' } })).toContain('notPossible ended');
  expect(moments({ nature: 'Neither' })).toContain('noDuty ended');
});

test('one that is the same as another lives on in that; one that was disposed of has ended', () => {
  const closing = { how: 'Merged', who: 'x', why: 'x', advice: 'x', adviceBy: 'x', mergedInto: 'DPC-2026-00009' } as const;
  expect(complaintEnd(found({ caseState: 'Closed', closedAt: now, file: { ...emptyComplaintFile, closing } }))).toEqual({ state: 'merged', into: 'DPC-2026-00009' });
  expect(complaintEnd(found({ caseState: 'Closed', closedAt: now, disposedAt: now }))).toEqual({ state: 'disposed', at: now });
  expect(complaintEnd(found({}))).toBeUndefined();
});
