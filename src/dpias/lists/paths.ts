/** Where the lists are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const dpiaPlaces = {
  screenings: { path: 'Lists/DpiaScreenings' }, dpias: { path: 'Lists/Dpias' }, answers: { path: 'Lists/DpiaAnswers' }, talk: { path: 'Lists/DpiaTalk' },
  submissions: { path: 'DpiaSubmissions' }, documents: { path: 'DpiaDocuments' }, log: { path: 'Lists/DpiaLog' }
} as const;
