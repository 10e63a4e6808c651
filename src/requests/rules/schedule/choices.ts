/** What a document is. */
export const documentKinds = ['email', 'letter', 'note', 'record', 'report', 'chat', 'form', 'spreadsheet', 'image', 'audio', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What the council decided of a document. `out-of-scope`: it is not the requester's information. */
export const entryDecisions = ['undecided', 'disclose', 'part', 'withhold', 'out-of-scope', 'duplicate'] as const;
export type EntryDecision = (typeof entryDecisions)[number];

/** Those with which something of a document leaves the council. */
export const goesOut = (decision: EntryDecision): boolean => decision === 'disclose' || decision === 'part';

/** Those that keep something from the requester, and so rest on an exemption. */
export const keepsBack = (decision: EntryDecision): boolean => decision === 'part' || decision === 'withhold';

/** Whether somebody else was asked to look at the decision, and what they said. */
export const checkStates = ['none', 'asked', 'agreed', 'disagreed'] as const;
export type CheckState = (typeof checkStates)[number];

/** How something was taken out of a copy: from the file itself, by typing it anew, on paper, out of a recording, or otherwise. */
export const redactionWays = ['removed-from-file', 'typed-anew', 'paper', 'recording', 'other'] as const;
export type RedactionWay = (typeof redactionWays)[number];

/** What officers do with the schedule: each a row that its maker added, so that who and when are what SharePoint stamped. */
export const actKinds = ['decide', 'sample', 'check', 'release', 'redact'] as const;
export type ActKind = (typeof actKinds)[number];
