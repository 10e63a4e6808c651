import { testEvents } from '../rules/cases/events/testEvents';
import * as disposal from '../../casework/store/disposal/emptyEvents';
import { caseEvents } from '../rules';
import { readEventValues } from '../../casework/store/eventRow';
import golden from './formerEvents.golden.json';

const eventToEmpty = disposal.eventToEmpty.bind(undefined, caseEvents);
const emptiedEvent = disposal.emptiedEvent.bind(undefined, caseEvents);

describe('disposal', () => {
  const words = { kind: 'investigation', values: {}, details: '' } as const;

  test('empties typed titles of before also where nothing was typed below them, and once', () => {
    expect(eventToEmpty({ ...words, code: '', title: 'Rang Mrs Jones' })).toBe(true);
    expect(emptiedEvent({ ...words, code: '', title: 'Rang Mrs Jones' })).toEqual({ Details: '', EventValues: '', Title: 'investigation' });
    expect(eventToEmpty({ ...words, code: '', title: 'investigation' })).toBe(false);
    // titles that the desk wrote stay
    expect(emptiedEvent({ ...words, kind: 'merged', code: '', title: 'Merged into BR-2026-00041', details: 'One e-mail.' })).toEqual({ Details: '', EventValues: '' });
  });

  test('leaves nothing of a code that this version does not know, nor of values that cannot be read', () => {
    const unknown = { kind: 'petition', code: 'petitionSent', values: { who: 'Mrs Jones', count: 3 }, title: 'Petition of Mrs Jones', details: '' };
    expect(emptiedEvent(unknown)).toEqual({ Details: '', EventValues: '{"who":"","count":3}', Title: 'petition' });
    const broken = { kind: 'merged', code: 'mergedInto', values: readEventValues('{"reference":"Mrs Jones'), title: 'Merged into: Mrs Jones', details: '' };
    expect(eventToEmpty(broken)).toBe(true);
    expect(JSON.stringify(emptiedEvent(broken))).not.toContain('Jones');
  });

  test.each(Object.entries(testEvents))('%s has nothing left to empty afterwards', (_code, { kind, code, values, details }) => {
    const event = { kind, code, values, details, title: 'x' };
    const { EventValues, Title = '' } = emptiedEvent(event);
    expect(eventToEmpty({ ...event, details: '', values: readEventValues(EventValues), title: Title })).toBe(false);
  });

  test.each(golden.map((row) => [row.Title, row] as const))('“%s” of before has nothing left to empty afterwards', (_title, { EventKind, Title, Details }) => {
    const event = { kind: EventKind, code: '', values: {}, title: Title, details: Details };
    expect(eventToEmpty({ ...event, details: '', title: emptiedEvent(event).Title ?? Title })).toBe(false);
  });
});
