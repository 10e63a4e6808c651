export { readAudienceCount } from './audienceCount';
export { readDirectory } from './readDirectory';
export { parseStaffList, putStaffListFile, staffListName } from './staffListFile';
