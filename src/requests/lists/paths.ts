/** Where the lists are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const requestPlaces = { intake: { path: 'Lists/RequestIntake' }, log: { path: 'Lists/RequestLog' }, files: { path: 'RequestFiles' } } as const;
