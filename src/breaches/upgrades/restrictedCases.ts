import type { Upgrade } from '../../platform/provisioning/desk';

/**
 * Number 5: cases that only the restricted group works. Set-up adds the folders by itself and no row changes; the number tells pages of before, which
 * would add a report of that folder to the open log and send its mail to everybody, that they may write nothing more.
 */
export const restrictedCases: Upgrade = { number: 5, title: 'Restricted cases', lists: [], reformat: false };
