/** Words of the page of a case that more than one log has: its way, its clock, and its summary. */
const en = {
  step_entry: 'Entered',
  step_closing: 'Closing',
  step_disposal: 'Disposal',
  missing_aroundDesk: 'Accept, or put back, what was changed directly in SharePoint',
  missing_lead: 'Name the case officer',
  received: 'Received on {0}.',
  nobodyNamed: 'Not entered',
  noContact: 'No address, mail or telephone',
  said: 'What was said',
  ownAim: 'Your own aim',
  entered: 'Entered',
  imported: 'Imported, number elsewhere {0}',
  repeatOf: 'Sent a second time by the same person: a repeat of entry {0}',
  lead: 'Case officer',
  leadNobody: 'Nobody yet',
  leadUnknown: 'Somebody who is no officer now',
  linked: 'Linked cases',
  reading: 'Reading the entry…',
  entryFiles: 'Files',
  entryHasFiles: 'Files are attached.'
};

export default en;
