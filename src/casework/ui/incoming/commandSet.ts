/** What a command set over the lists of a log needs to look for what comes in: fetched when the list opens. */
export { keepLooking } from './keepLooking';
export { NewRows, takenInTitle } from './newRows';
export { openOfficersDesk, type OfficersDesk } from './officersDesk';
