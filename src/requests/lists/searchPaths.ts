/** Where the lists of searches are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const searchPlaces = { tasks: { path: 'Lists/SearchTasks' }, answers: { path: 'Lists/SearchAnswers' }, results: { path: 'SearchResults' } } as const;
