/** Who is asked: a service in its folder, IT in the folder of its service with a request that it can run, or somebody by letter. */
export const searchWays = ['service', 'it', 'letter'] as const;
export type SearchWay = (typeof searchWays)[number];

/** Who gets a letter: whoever has no account on the site, and a service whose own people must not see the search. */
export const addresseeKinds = ['service', 'supplier', 'school', 'councillor', 'other'] as const;
export type AddresseeKind = (typeof addresseeKinds)[number];

/** As an officer leaves it. */
export const searchStates = ['Open', 'Settled', 'Withdrawn'] as const;
export type SearchState = (typeof searchStates)[number];

/** What came of it. `cannot`: it was not searched, or not to the end. */
export const searchOutcomes = ['found', 'nothing', 'cannot'] as const;
export type SearchOutcome = (typeof searchOutcomes)[number];

/**
 * Whether people were asked about their own telephones, computers and accounts. What staff hold there for the council's work is held for the council
 * (ICO, right of access: information on staff's personal devices).
 */
export const deviceAnswers = ['yes', 'no', 'notApplicable'] as const;
export type DeviceAnswer = (typeof deviceAnswers)[number];

/** How a search stands on a day. */
export const searchStands = ['open', 'overdue', 'answered', 'settled', 'withdrawn'] as const;
export type SearchStand = (typeof searchStands)[number];
