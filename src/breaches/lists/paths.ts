/** Where the lists are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const breachPlaces = { reports: { path: 'Lists/BreachReports' }, log: { path: 'Lists/BreachLog' }, files: { path: 'BreachEvidence' } } as const;
