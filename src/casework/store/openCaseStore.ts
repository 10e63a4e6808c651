import type { DeskServices } from '../../platform/host/services';
import type { CaseCore, CaseFixed } from '../rules/kind';
import { readClosed } from './closed';
import type { CaseStore, Withdrawals } from './contract';
import { closingToConfirm, confirmClosing } from './disposal/confirmClosing';
import { addEvents } from './events';
import { keepFile, readAllFiles, readBytes, readFiles } from './files';
import { findCase } from './findCase';
import { readAroundDesk, readHistory } from './history';
import { openCase, openCases } from './openCase';
import { saveCase } from './saveCase';
import { settleAroundDesk } from './settle';
import type { CaseKind, CaseSite } from './site';
import { addTask, changeTask, readDueTasks, readTasks } from './tasks';
import { readDisposalDue } from './disposalDue';
import { readWorklist } from './worklist';

/**
 * The store of a kind's cases for whoever is signed in: the only place that writes them. A room adds what only it asks, and may put its own
 * in the place of one of these. Withdrawing a file tells people, which is `withdrawals` of `casework/intake`. Nothing is asked of SharePoint before a function is called.
 */
export function openCaseStore<V extends CaseCore, F extends CaseFixed>(services: DeskServices, kind: CaseKind<V, F>): Omit<CaseStore<V, F>, keyof Withdrawals> {
  const site: CaseSite<V, F> = { services, kind };
  return {
    openCase: (logId) => openCase(site, logId),
    readClosed: (span, reading) => readClosed(site, span, reading),
    readDisposalDue: (from, until) => readDisposalDue(site, from, until),
    openCases: (logIds) => openCases(site, logIds),
    saveCase: (seen, next, events) => saveCase(site, seen, next, events),
    addEvents: (found, events) => addEvents(site, found, events),
    readWorklist: (asked) => readWorklist(site, asked),
    findCase: async (reference) => {
      const found = await findCase(site, reference);
      return found ? { at: 'log', found } : { at: 'nowhere' };
    },
    readDueTasks: (before, most) => readDueTasks(services, before, most),
    readTasks: (found) => readTasks(site, found),
    addTask: (found, task) => addTask(services, found, task),
    changeTask: (task, state) => changeTask(services, task, state),
    readFiles: (found) => readFiles(site, found),
    readAllFiles: (found) => readAllFiles(site, found),
    readBytes: (file) => readBytes(site, file),
    keepFile: (found, file) => keepFile(site, found, file),
    readHistory: (found) => readHistory(site, found),
    readAroundDesk: (found) => readAroundDesk(site, found),
    settleAroundDesk: (found, answer, reason) => settleAroundDesk(site, found, answer, reason),
    closingToConfirm: (found) => closingToConfirm(site, found),
    confirmClosing: (found, reason) => confirmClosing(site, found, reason),
    disposal: async () => (await import(/* webpackChunkName: 'case-disposal' */ './disposal/dispose')).disposalOn(site)
  };
}
