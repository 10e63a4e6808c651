import { addAct, readActs, readActsOf, readRedactions } from './acts';
import { addDocument, bringInIndex, compareIndex } from './bringIn';
import { readLines, readMatching, readOne, readPage } from './read';
import { askChecks, batchEntries, checkEntries, decideEntries, releaseEntries } from './write';

export type { NewAct } from './acts';
export type { PageAsked, SchedulePage } from './read';
export type { MarkedLine, ScheduledCase } from './rows';
export type { BulkResult, Following } from './write';

/** What the panel of the schedule asks of SharePoint, so that a test can bring its own. */
export const scheduleStore = {
  addAct, addDocument, askChecks, batchEntries, bringInIndex, checkEntries, compareIndex, decideEntries, readActs, readActsOf, readLines,
  readMatching, readOne, readPage, readRedactions, releaseEntries
};
export type ScheduleStore = typeof scheduleStore;
