/** What the pages fetch once the lists are drawn; `openMine` comes with the page itself. */
export { openVersion } from './openVersion';
export { tellOwner } from './tellOwner';
export { writeReceipt } from './writeReceipt';
