import { valuesToKeep, type EventTable, type EventToWrite, type ValuesOf } from '../../../casework/rules/events/eventTable';

/** What happens to the schedule of a request: spread into the room's table of events. What was decided of which document stands in the schedule and not here. */
export const scheduleEvents = {
  scheduleIndexed: { kind: 'schedule', words: 'index of documents brought in', title: ['added'], values: { added: 'number' } },
  scheduleDecided: {
    kind: 'schedule', words: 'documents decided', title: ['decided', 'entryDecision'],
    values: { decided: 'number', entryDecision: 'code:entryDecision' }
  },
  scheduleSampled: { kind: 'schedule', words: 'second check asked for', title: ['sampled'], values: { sampled: 'number', percent: 'number?' } },
  /** `details`: why, where something stood against it. */
  scheduleReleased: {
    kind: 'schedule', words: 'documents released', title: ['batch'],
    values: { batch: 'number', documents: 'number', pages: 'number', on: 'day', against: 'number?', who: 'person?', advice: 'typed?', adviceBy: 'person?' }
  }
} as const satisfies EventTable<'schedule', 'entryDecision'>;

export type ScheduleEventCode = keyof typeof scheduleEvents;
export type ScheduleEvent = EventToWrite<'schedule', ScheduleEventCode>;

export function scheduleEvent<Code extends ScheduleEventCode>(
  code: Code, values: ValuesOf<(typeof scheduleEvents)[Code]['values']>, details = ''
): ScheduleEvent {
  return { kind: 'schedule', code, values: valuesToKeep({ ...values }), details };
}
