import { LogCommandSet, type RoomsCommands } from '../LogCommandSet';

/** The officers' commands on `Request intake` and `Request log`. */
export default class RequestCommandSet extends LogCommandSet {
  protected readonly room: RoomsCommands = {
    log: 'Lists/RequestLog',
    items: ['ASSESS', 'IDENTITY', 'CLARIFY', 'EXTEND', 'SEARCHES', 'SCHEDULE', 'REVIEW', 'RESPOND', 'LETTERS', 'ASSIGN', 'RECORD', 'CLOSE', 'REOPEN', 'HOLD', 'HISTORY', 'COUNTS', 'PLAN', 'BRINGIN', 'DISPOSE'],
    loadIncoming: async () => (await import(/* webpackChunkName: 'request-entries' */ '../../requests/ui/incoming/requests')).requestsComing,
    loadCases: async () => (await import(/* webpackChunkName: 'request-commands' */ '../../requests/ui/cases/commands/requestCommands')).openRequestCommands
  };
}
