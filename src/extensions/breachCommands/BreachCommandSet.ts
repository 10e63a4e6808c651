import { LogCommandSet, type RoomsCommands } from '../LogCommandSet';

/** The officers' commands on `Breach reports` and `Breach log`. */
export default class BreachCommandSet extends LogCommandSet {
  protected readonly room: RoomsCommands = {
    log: 'Lists/BreachLog',
    items: ['TRIAGE', 'ASSIGN', 'RECORD', 'DECIDE', 'PACK', 'TELL', 'INVESTIGATE', 'CLOSE', 'REOPEN', 'HOLD', 'HISTORY', 'EXPORT', 'BRINGIN', 'DISPOSE'],
    loadIncoming: async () => (await import(/* webpackChunkName: 'breach-reports' */ '../../breaches/ui/incoming/reports')).reportsComing,
    loadCases: async () => (await import(/* webpackChunkName: 'breach-commands' */ '../../breaches/ui/cases/commands/caseCommands')).openCaseCommands
  };
}
