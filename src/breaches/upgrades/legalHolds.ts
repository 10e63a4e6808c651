import type { Upgrade } from '../../platform/provisioning/desk';

/**
 * Number 7: legal holds. Set-up adds their column by itself and no row changes, since an empty one leaves every seal as it is; the number tells pages of before,
 * which know no holds and would dispose of what is held, that they may write nothing more.
 */
export const legalHolds: Upgrade = { number: 7, title: 'Legal holds', lists: [], reformat: false };
