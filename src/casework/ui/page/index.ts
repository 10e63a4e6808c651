/** The page of a case: fetched when an address, a link or a host names one. */
export { CasePage } from './CasePage';
export { CaseOffered } from './CaseOffered';
