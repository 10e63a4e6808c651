/** Where the lists of the schedule are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const schedulePlaces = { entries: { path: 'Lists/RequestSchedule' }, acts: { path: 'Lists/ScheduleActs' } } as const;
