import type { Upgrade } from '../../platform/provisioning/desk';

/**
 * Number 6: files that can be withdrawn, and rows that lead to the page of their case. Set-up adds the columns by itself; lists named here get their
 * formatting and views written again, so that no view shows a withdrawn file and no title opens SharePoint's form.
 */
export const wrongFiles: Upgrade = { number: 6, title: 'Wrong files, and links to cases', lists: ['breachLog', 'breachEvidence'], reformat: true };
