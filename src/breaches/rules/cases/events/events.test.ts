import { breachEvents } from './breachEvents';
import { caseEvent, caseEvents, eventTitle, isEventCode } from './caseEvent';
import { holdsWords, readRule, withoutWords, type EventTable } from '../../../../casework/rules/events/eventTable';
import { genericEvents } from '../../../../casework/rules/events/genericEvents';
import { testEvents } from './testEvents';

const table: EventTable = caseEvents;

test('no code of breaches is one that all logs have', () => {
  expect(Object.keys(breachEvents).filter((code) => Object.hasOwn(genericEvents, code))).toEqual([]);
});

describe.each(Object.entries(table))('%s', (code, { kind, title = [], values }) => {
  const event = testEvents[code as keyof typeof testEvents];

  test('is of its kind, and its sentence names values that it has', () => {
    expect(event.code).toBe(code);
    if (kind !== 'any') expect(event.kind).toBe(kind);
    expect(title.filter((name) => !Object.hasOwn(values, name))).toEqual([]);
  });

  test('each value is kept in the form that the table says', () => {
    for (const [name, rule] of Object.entries(values)) {
      const { type, many, optional } = readRule(rule);
      const value = event.values[name];
      const form = many ? 'many' : type === 'number' ? 'number' : type === 'flag' ? 'boolean' : 'string';
      // nothing is left unknown, or something is: no event has every value
      expect({ name, is: Array.isArray(value) ? 'many' : typeof value }).toEqual({ name, is: optional && value === undefined ? 'undefined' : form });
    }
  });

  test('nothing that was typed stands in the title, but of what an officer writes into the timeline', () => {
    const words = Object.entries(values).filter(([, rule]) => readRule(rule).type === 'typed').flatMap(([name]) => event.values[name] ?? []);
    const named = words.filter((each) => eventTitle(code, event.values).includes(String(each)));
    expect(named).toEqual(code === 'happened' ? ['Rang Mrs Jones'] : []);
    expect(eventTitle(code, event.values)).not.toContain('Siôned');
  });

  test('after disposal no typed text and no name is left, and everything else is', () => {
    const after = withoutWords(table, code, event.values);
    expect(holdsWords(table, code, after)).toBe(false);
    expect(Object.keys(after)).toEqual(Object.keys(event.values));
    expect(JSON.stringify([after, eventTitle(code, after)])).not.toMatch(/Nandra|Ashworth|Vaughan|Prys|Jones|letter\.pdf|sorting office|Parish|CR\/12|IC-12|Nobody read|office was closed|in writing/);
    const kept = Object.entries(values).filter(([, rule]) => !['typed', 'person'].includes(readRule(rule).type)).map(([name]) => name);
    for (const name of kept) expect(after[name]).toEqual(event.values[name]);
  });
});

test('the list view reads the code with its values in plain English', () => {
  const title = (code: keyof typeof testEvents): string => eventTitle(code, testEvents[code].values);
  expect((['takenIn', 'assigned', 'mergedInto', 'decidedOnIco', 'icoToldMore', 'containmentStep', 'severityAssessed', 'awarenessChanged', 'factsCorrected', 'messageUndeliverable', 'putBack', 'toldAgain'] as const).map(title)).toEqual([
    'Added to the log: 42', 'Assigned: Tom Ashworth', 'Merged into: BR-2026-00041', 'Decided on ICO: Do not tell', 'ICO told more: Online form', 'Containment step: recalled; Done', 'Severity assessed: 3.25; High',
    'Awareness changed: 20/11/2026 15:00 (UK time)', 'Facts corrected: people count, people band', 'Message undeliverable: mail; caldicott', 'Put back', 'Told again: 31.0'
  ]);
});

test('what is empty, and what did not happen, is left out', () => {
  expect(caseEvent('triageChanged', { role: '', clock: undefined, supplierChanged: false, regime: 'UK GDPR' })).toEqual({ kind: 'triaged', code: 'triageChanged', values: { regime: 'UK GDPR' }, details: '' });
});

test('a code of a newer version is none; every text of it may have been typed', () => {
  expect(['petition', 'constructor', ''].map(isEventCode)).toEqual([false, false, false]);
  expect(holdsWords(table, 'petition', { who: 'Mrs Jones', count: 3 })).toBe(true);
  expect(withoutWords(table, 'petition', { who: 'Mrs Jones', names: ['x'], count: 3 })).toEqual({ who: '', names: [], count: 3 });
  // nor does this version know a value that a newer one adds to a code of today
  expect(withoutWords(table, 'mergedInto', { reference: 'BR-2026-00041', because: 'Mrs Jones' })).toEqual({ reference: 'BR-2026-00041', because: '' });
});
