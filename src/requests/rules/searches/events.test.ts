import { readRule, titleOfEvent, withoutWords } from '../../../casework/rules/events/eventTable';
import { searchEvent, searchEvents } from './events';

test('each event is told by whom it is about, a service or who got a letter', () => {
  expect(titleOfEvent(searchEvents, 'searchAsked', searchEvent('searchAsked', { service: 'Housing', addressee: undefined, way: 'service', due: '2026-11-27' }).values)).toBe('Search asked for: Housing');
  expect(titleOfEvent(searchEvents, 'searchWithdrawn', searchEvent('searchWithdrawn', { service: '', addressee: 'Repairs Ltd' }).values)).toBe('Search withdrawn: Repairs Ltd');
});

test('disposal empties names and keeps which service was asked, when it was answered, and what came of it', () => {
  const { values } = searchEvent('searchSettled', { service: 'Housing', outcome: 'found', answeredBy: 'Nadia Rahman', answeredAt: '2026-11-21T10:00:00Z' });
  expect(withoutWords(searchEvents, 'searchSettled', values)).toEqual({ service: 'Housing', outcome: 'found', answeredBy: '', answeredAt: '2026-11-21T10:00:00Z' });
});

test.each(Object.values(searchEvents))('its values can be read: %#', ({ values }) => {
  for (const rule of Object.values(values)) expect(readRule(rule).type).toBeDefined();
});
