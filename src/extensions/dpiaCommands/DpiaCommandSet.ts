import { LogCommandSet, type RoomsCommands } from '../LogCommandSet';

/** The officers' commands on `DPIA screenings`, `DPIAs` and `DPIA log`. */
export default class DpiaCommandSet extends LogCommandSet {
  protected readonly room: RoomsCommands = {
    log: 'Lists/DpiaLog',
    items: ['LOOK', 'RECEIVE', 'ADVISE', 'ASKVIEWS', 'RETURNIT', 'ASKSIGNOFF', 'APPROVE', 'CONSULT', 'GOLIVE', 'REVIEW', 'PUBLISH', 'ASSIGN', 'RECORD', 'CLOSE', 'REOPEN', 'HOLD', 'HISTORY', 'COUNTS', 'DISPOSE'],
    loadIncoming: async () => (await import(/* webpackChunkName: 'dpia-entries' */ '../../dpias/ui/incoming/dpias')).dpiasComing,
    loadCases: async () => (await import(/* webpackChunkName: 'dpia-commands' */ '../../dpias/ui/cases/commands/dpiaCommands')).openDpiaCommands
  };
}
