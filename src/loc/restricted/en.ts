const en = {
  restrictedTitle: 'Who should see this',
  restrictedLabel: 'Is this about the data protection team, one of its officers, or senior management?',
  restrictedHint: 'If so, it can go past them to a small group.',
  restrictedNo: 'No',
  restrictedYes: 'Yes',
  restrictedOnly: 'Only {0} will see it',
  restrictedGroup: 'the people of the restricted group',
  restrictedOthers: 'The Data Protection Officer, the other officers of the desk, your line manager and every reviewer find nothing of it, unless one of them is named above.',
  restrictedOwners: 'You see it in the list of what you have sent. The owners of this SharePoint site and the council’s Microsoft 365 administrators could open it, as they could everything here.',
  restrictedMail: 'The group gets an email without what happened and without any name of people concerned. Nobody else is told.',
  restrictedStays: 'This cannot be changed once it is sent, neither by you nor by the group.',
  restrictedNobodyTitle: 'Nobody could read it that way',
  restrictedNobody: 'Nobody is in that group at the moment, so what goes to it alone would lie unread. Send this to the data protection team, or speak to the council’s Monitoring Officer before you send anything.',
  restrictedGoneTitle: 'This is not offered any more',
  restrictedGone: 'Your draft was for the restricted group alone, and the council names none now. Answer “No” to send it to the data protection team, or speak to the council’s Monitoring Officer first.'
};

export default en;
