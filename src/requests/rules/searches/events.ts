import { valuesToKeep, type EventTable, type EventToWrite, type ValuesOf } from '../../../casework/rules/events/eventTable';

const whom = { service: 'text?', addressee: 'person?' } as const;

/** What happens to the searches of a request: spread into the room's table of events. Of the service or the addressee of the letter the one that is asked. What is looked for stands in the search and not here. */
export const searchEvents = {
  searchAsked: { kind: 'search', words: 'search asked for', title: ['service', 'addressee'], values: { ...whom, way: 'code:searchWay', due: 'day' } },
  /** Of an officer who puts in what came back; what a service says is its own row. */
  searchRecorded: {
    kind: 'search', words: 'answer to a search put in', title: ['service', 'addressee'],
    values: { ...whom, outcome: 'code:searchOutcome', files: 'number?' }
  },
  /** With how many files and, of a search of IT, how many items: these numbers stay when the search itself goes. */
  searchSettled: {
    kind: 'search', words: 'search settled', title: ['service', 'addressee'], values: {
      ...whom, outcome: 'code:searchOutcome', answeredBy: 'person', answeredAt: 'moment', files: 'number?', items: 'number?'
    }
  },
  searchWithdrawn: { kind: 'search', words: 'search withdrawn', title: ['service', 'addressee'], values: { ...whom } },
  searchReopened: { kind: 'search', words: 'search opened again', title: ['service', 'addressee'], values: { ...whom } }
} as const satisfies EventTable<'search', 'searchWay' | 'searchOutcome'>;

export type SearchEventCode = keyof typeof searchEvents;
export type SearchEvent = EventToWrite<'search', SearchEventCode>;

export function searchEvent<Code extends SearchEventCode>(code: Code, values: ValuesOf<(typeof searchEvents)[Code]['values']>): SearchEvent {
  return { kind: 'search', code, values: valuesToKeep({ ...values }), details: '' };
}
