import { Temporal } from 'temporal-polyfill';
import { historyEntry } from '../../../../casework/store/history';
import { caseEvent } from '../../../rules';
import { reportEvent } from './reportEvent';

const at = Temporal.Instant.from('2026-11-22T10:15:00Z');

test('what may become public names nobody to whom a case was given', () => {
  const { kind, code, values } = caseEvent('assigned', { lead: 'Priya Nandra' });
  const told = reportEvent(historyEntry({ source: 'event', kind, at, by: 'Tom Ashworth', code, values }), 'en-GB');
  expect(told).toMatchObject({ title: 'Assigned to Priya Nandra', titleWithoutNames: 'Assigned to (named in the report for the head of service)' });
});

test('neither does it where a version of before wrote the name into the sentence', () => {
  const told = reportEvent(historyEntry({ source: 'event', kind: 'assigned', at, by: 'Tom Ashworth', title: 'Assigned to Priya Nandra' }), 'en-GB');
  expect(told.title).toBe('Assigned to Priya Nandra');
  expect(told.titleWithoutNames).not.toContain('Priya');
  expect(told.titleWithoutNames).not.toBe('');
});

test('a sentence without a name stays as it is', () => {
  const { kind, code, values } = caseEvent('actionRecorded', {});
  expect(reportEvent(historyEntry({ source: 'event', kind, at, code, values, details: 'Rang the recipient.' }), 'en-GB')).toMatchObject({
    title: 'Action recorded', titleWithoutNames: 'Action recorded', details: 'Rang the recipient.'
  });
});
