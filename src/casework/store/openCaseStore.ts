import { fetchPart } from '../../platform/host/fetchPart';
import type { DeskServices } from '../../platform/host/services';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { CaseStore, TaskTelling, Withdrawals } from './contract';
import { findCase } from './findCase';
import { unlessNothing } from './nothingDue';
import { openCase, openCases } from './openCase';
import type { CaseKind, CaseSite } from './site';
import { readDisposalDue } from './disposalDue';
import { readDueTasks } from './dueTasks';
import { readWorklist } from './worklist';

/** Whoever closes the connection between opening a case and saving it finds the way to save it there already. */
const keeping = (): Promise<typeof import('./keeping')> => fetchPart(() => import(/* webpackChunkName: 'case-keeping' */ './keeping'));

/** Begins to fetch it; whoever wants it hears of a failure. */
function fetchAhead(): void {
  keeping().catch(() => undefined);
}

/**
 * The store of a kind's cases for whoever is signed in: the only place that writes them. A room adds what only it asks, and may put its own
 * in the place of one of these. Withdrawing a file and giving a task tell people, which is `withdrawals` and `taskTelling` of `casework/intake`. Nothing is asked of SharePoint before a function is called; what the rows of a list need of it is there at once.
 */
export function openCaseStore<V extends CaseCore, F extends CaseFixed>(services: DeskServices, kind: CaseKind<V, F>): Omit<CaseStore<V, F>, keyof Withdrawals | keyof TaskTelling> {
  const site: CaseSite<V, F> = { services, kind };
  return {
    openCase: (logId) => {
      fetchAhead();
      return openCase(site, logId);
    },
    readClosed: async (span, reading) => (await fetchPart(() => import(/* webpackChunkName: 'case-closed' */ './closed'))).readClosed(site, span, reading),
    readDisposalDue: (from, until) => unlessNothing(services, kind.lists.log, `disposal ${from} ${until}`, () => readDisposalDue(site, from, until)),
    openCases: (logIds) => {
      fetchAhead();
      return openCases(site, logIds);
    },
    saveCase: async (seen, next, events) => (await keeping()).saveCase(site, seen, next, events),
    addEvents: async (found, events) => (await keeping()).addEvents(site, found, events),
    readWorklist: (asked) => readWorklist(site, asked),
    findCase: async (reference) => {
      fetchAhead();
      const found = await findCase(site, reference);
      return found ? { at: 'log', found } : { at: 'nowhere' };
    },
    readDueTasks: (before, most) => readDueTasks(services, before, most),
    readTasks: async (found) => (await keeping()).readTasks(site, found),
    countOpenTasks: async (cases) => (await keeping()).countOpenTasks(site, cases),
    addTask: async (found, task) => (await keeping()).addTask(services, found, task),
    readServicePeople: async (service) => (await keeping()).readServicePeople(services, service),
    changeTask: async (task, state) => (await keeping()).changeTask(services, task, state),
    readNaming: async (reference) => (kind.names ? (await keeping()).readNaming(site, kind.names, reference) : []),
    readFiles: async (found) => (await keeping()).readFiles(site, found),
    readAllFiles: async (found) => (await keeping()).readAllFiles(site, found),
    readBytes: async (file) => (await keeping()).readBytes(site, file),
    keepFile: async (found, file) => (await keeping()).keepFile(site, found, file),
    readHistory: async (found) => (await keeping()).readHistory(site, found),
    readAroundDesk: async (found) => (await keeping()).readAroundDesk(site, found),
    settleAroundDesk: async (found, answer, reason) => (await keeping()).settleAroundDesk(site, found, answer, reason),
    closingToConfirm: async (found) => (await keeping()).closingToConfirm(site, found),
    confirmClosing: async (found, reason) => (await keeping()).confirmClosing(site, found, reason),
    disposal: async () => (await fetchPart(() => import(/* webpackChunkName: 'case-disposal' */ './disposal/dispose'))).disposalOn(site)
  };
}
