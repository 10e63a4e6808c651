/** The engine's own fields and commands, in every log. */
const en = {
  command_hold: 'Legal hold',
  command_controller: 'Whose case it is',
  field_hold: 'Legal hold',
  field_controller: 'Whose case it is',
  holdReason_request: 'a request for information is open',
  holdReason_regulator: 'the regulator is asking',
  holdReason_claim: 'a claim against the council',
  holdReason_inquiry: 'an inquiry',
  holdLine: '{0}, since {1}. {2}: {3}',
  holdLineLifted: '{0}, since {1}. {2}: {3}. Lifted on {4} by {5}: {6}',
  ofCouncil: 'The council’s own',
  command_assign: 'Assign',
  command_record: 'Record action',
  command_reopen: 'Reopen',
  command_history: 'History',
  command_dispose: 'Dispose'
};

export default en;
