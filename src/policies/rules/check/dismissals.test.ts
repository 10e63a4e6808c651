import type { PolicyEvent } from '../events';
import { dismissalsOf, dismissEvent, restoreEvent, type FindingEvent } from './dismissals';

const stored = (event: PolicyEvent, by = 'Alex', at = '2026-11-22T10:00:00Z'): FindingEvent => ({ ...event, by, at });

test('a dismissal keeps who, when and why', () => {
  expect(dismissalsOf([stored(dismissEvent('crb', ' The form is called so. '))]).get('crb')).toEqual({ findingId: 'crb', reason: 'The form is called so.', by: 'Alex', at: '2026-11-22T10:00:00Z' });
});

test('the last word counts', () => {
  const events = [stored(dismissEvent('crb', 'First')), stored(restoreEvent('crb')), stored(dismissEvent('crb', 'Second'), 'Sam')];
  expect(dismissalsOf(events.slice(0, 2)).has('crb')).toBe(false);
  expect(dismissalsOf(events).get('crb')).toMatchObject({ reason: 'Second', by: 'Sam' });
});

test('a dismissal needs a reason', () => {
  expect(() => dismissEvent('crb', '  ')).toThrow(RangeError);
  expect(() => dismissEvent('crb', 'x'.repeat(1001))).toThrow(RangeError);
});

test('rows that someone wrote by hand, and rows of other kinds, dismiss nothing', () => {
  const kind = dismissEvent('crb', 'Because').kind;
  expect(dismissalsOf([{ kind, details: 'crb', by: '', at: '' }, { kind, details: '{"finding":"crb"}', by: '', at: '' }, { kind: 'published', details: '{"finding":"crb","reason":"x"}', by: '', at: '' }]).size).toBe(0);
});
