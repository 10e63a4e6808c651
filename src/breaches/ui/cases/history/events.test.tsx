/** @jest-environment jsdom */
import { testEvents } from '../../../rules/cases/events/testEvents';
import { breachHistoryWords } from './breachHistory';
import golden from '../../../cases/formerEvents.golden.json';

const drawn = ({ kind, code, values }: (typeof testEvents)['closed']): readonly string[] => {
  const { title, lines } = breachHistoryWords.entry({ kind, code, values, title: '' }, 'en-GB');
  return [title, ...lines];
};

test('an event is a sentence and lines below it', () => {
  expect(drawn(testEvents.takenIn)).toEqual(['Report 42 added to the log', 'Version of the report: 1.0', 'A repeat of report 41', 'Not readable: Contained']);
  expect(drawn(testEvents.closedAllTheSame)).toEqual([
    'Case closed although not everything fits', 'To be kept until Monday 22 November 2032', 'Taken all the same: People are not told although the risk is high, and no exception is named.',
    'Duty unmet: to tell the people affected', 'Decided by: Idris Vaughan', 'Under which delegation: Monitoring Officer', 'Entered by: Priya Nandra', 'The DPO’s advice: To tell them in writing.', 'Advised by: Helen Prys'
  ]);
  expect(drawn(testEvents.severityAssessed)).toEqual([
    'Severity 3.25, High', 'How the score came about: 3 × 1 + 0.25', 'Score before: 1.5', 'Band before: Low', 'Risk to people: High risk', 'Risk before: Not decided',
    'Not telling the ICO was decided on a lower risk: to be decided again.', 'Not telling the people affected was decided on a lower risk: to be decided again.'
  ]);
  expect(drawn(testEvents.messageUndeliverable)[0]).toBe('Cannot be delivered: Mail to the Caldicott Guardian');
});

describe('events of before there were codes', () => {
  test('stand as they were written, and are said to be English but where an officer wrote them', () => {
    expect(golden.length).toBeGreaterThan(40);
    for (const { Title, EventKind } of golden) {
      expect(breachHistoryWords.entry({ kind: EventKind, code: '', values: {}, title: Title }, 'en-GB')).toEqual({ title: Title, titleLang: EventKind === 'investigation' ? undefined : 'en-GB', lines: [] });
    }
  });
});
