/** Where the lists are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const complaintPlaces = { intake: { path: 'Lists/ComplaintIntake' }, log: { path: 'Lists/ComplaintLog' }, files: { path: 'ComplaintFiles' } } as const;
