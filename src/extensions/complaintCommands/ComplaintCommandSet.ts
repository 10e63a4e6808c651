import { LogCommandSet, type RoomsCommands } from '../LogCommandSet';

/** The officers' commands on `Complaint intake` and `Complaint log`. */
export default class ComplaintCommandSet extends LogCommandSet {
  protected readonly room: RoomsCommands = {
    log: 'Lists/ComplaintLog',
    items: ['ASSESS', 'ACKNOWLEDGE', 'LOOKINTO', 'OUTCOME', 'LETTERS', 'ASSIGN', 'RECORD', 'GROUP', 'CLOSE', 'REOPEN', 'HOLD', 'HISTORY', 'COUNTS', 'BRINGIN', 'DISPOSE'],
    loadIncoming: async () => (await import(/* webpackChunkName: 'complaint-entries' */ '../../complaints/ui/incoming/complaints')).complaintsComing,
    loadCases: async () => (await import(/* webpackChunkName: 'complaint-commands' */ '../../complaints/ui/cases/commands/complaintCommands')).openComplaintCommands
  };
}
