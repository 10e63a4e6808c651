/** What a store does once somebody works on a case: fetched with the first case that is opened, and not for the rows of a list. */
export { closingToConfirm, confirmClosing } from './disposal/confirmClosing';
export { addEvents } from './events';
export { keepFile, readAllFiles, readBytes, readFiles } from './files';
export { readNaming } from './naming';
export { readAroundDesk, readHistory } from './history';
export { saveCase } from './saveCase';
export { settleAroundDesk } from './settle';
export { readServicePeople } from './servicePeople';
export { addTask, changeTask, countOpenTasks, readTasks } from './tasks';
