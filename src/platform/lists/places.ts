/** Where the lists of every room are: pages ask them by their addresses, and load nothing of what they are made of, which is for set-up. */
export const places = {
  caseHistory: { path: 'Lists/CaseHistory' }, notifications: { path: 'Lists/Notifications' }, tasks: { path: 'Lists/DeskTasks' }, deliveries: { path: 'Lists/Deliveries' },
  deskTemplates: { path: 'DeskTemplates' }, signOffs: { path: 'Lists/SignOffs' }
} as const;
