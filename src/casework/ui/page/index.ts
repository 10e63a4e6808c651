/** The page of a case: fetched when an address, a link or a host names one, and after a save in a panel over a list. */
export { CasePage } from './CasePage';
export { CaseOffered } from './CaseOffered';
export { NextInPanel } from './NextInPanel';
