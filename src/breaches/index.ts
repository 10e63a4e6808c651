/** What the rest of the desk may use of this room. Loaded on demand: pages of reporters do without it. */
export { sealFormerRows } from './cases/sealFormerRows';
export { fillTryAt } from './intake/fillTryAt';
export { copyFormerDeliveries } from './intake/formerDeliveries';
export { countClocksAgain } from './cases/countClocksAgain';
