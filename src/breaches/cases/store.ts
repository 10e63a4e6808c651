import type { DeskServices } from '../../platform/host/services';
import * as access from '../../casework/store/access';
import * as closing from '../../casework/store/disposal/confirmClosing';
import * as events from '../../casework/store/events';
import * as files from '../../casework/store/files';
import * as history from '../../casework/store/history';
import * as opening from '../../casework/store/openCase';
import type { LogRow } from '../../casework/store/rows';
import * as saving from '../../casework/store/saveCase';
import * as settling from '../../casework/store/settle';
import * as tasks from '../../casework/store/tasks';
import { evidenceName, type BreachCase } from '../rules';
import type {
  AddEvents, AddTask, ChangeTask, ClosingToConfirm, ConfirmClosing, Disposal, KeepFile, OpenCase, OpenCaseAccess, OpenCases, ReadAroundDesk, ReadFiles, ReadHistory, ReadTasks, SaveCase, SettleAroundDesk
} from './contract';
import { breachSite } from './kind';

/** The engine's store on breach cases: what each function gives and throws is said there. */
export const openCaseAccess: OpenCaseAccess = (services) => access.openCaseAccess(breachSite(services));
export const openCase: OpenCase = (services, logId) => opening.openCase(breachSite(services), logId);
export const openCases: OpenCases = (services, logIds) => opening.openCases(breachSite(services), logIds);
export const caseOfRow = (services: DeskServices, row: LogRow): Promise<BreachCase> => opening.caseOfRow(breachSite(services), row);
export const saveCase: SaveCase = (services, seen, next, told) => saving.saveCase(breachSite(services), seen, next, told);
export const addEvents: AddEvents = (services, found, told) => events.addEvents(breachSite(services), found, told);
export const readHistory: ReadHistory = (services, found) => history.readHistory(breachSite(services), found);
export const readAroundDesk: ReadAroundDesk = (services, found) => history.readAroundDesk(breachSite(services), found);
export const settleAroundDesk: SettleAroundDesk = (services, found, answer, reason) => settling.settleAroundDesk(breachSite(services), found, answer, reason);
export const closingToConfirm: ClosingToConfirm = (services, found) => closing.closingToConfirm(breachSite(services), found);
export const confirmClosing: ConfirmClosing = (services, found, reason) => closing.confirmClosing(breachSite(services), found, reason);
export const disposal: Disposal = async (services) => {
  const { disposalOn } = await import(/* webpackChunkName: 'case-disposal' */ '../../casework/store/disposal/dispose');
  return disposalOn(breachSite(services));
};
export const readTasks: ReadTasks = (services, found) => tasks.readTasks(breachSite(services), found);
export const addTask: AddTask = (services, found, task) => tasks.addTask(services, found, task);
export const changeTask: ChangeTask = (services, task, state) => tasks.changeTask(services, task, state);
export const readFiles: ReadFiles = (services, found) => files.readFiles(breachSite(services), found);
/** Under a name that opens nothing by itself. */
export const keepFile: KeepFile = (services, found, file) => files.keepFile(breachSite(services), found, { ...file, name: evidenceName(file.name) });
