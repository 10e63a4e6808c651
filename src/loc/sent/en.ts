const en = {
  nameOffAfter: 'No message has gone out in your name. The data protection team sees your report when they next open the desk. If it cannot wait, ring now.',
  nextLook: 'The data protection team reads your report and may ring you with questions.',
  restrictedNextLook: 'The people of the restricted group read your report and may ring you with questions.',
  restrictedNameOffAfter: 'No message has gone out in your name. The group learns of your report when one of its people next opens the desk. If it cannot wait, speak to one of them.',
  restrictedNotToldTitle: 'The group has not been told yet',
  restrictedNotTold: 'Your report is safe, and the group finds it when one of its people next opens the desk. If it cannot wait, speak to one of them.',
  nextDecide: 'They see to it that the council decides whether {0} and the people concerned must be told. Please do not tell them yourself.',
  nextDeadline: 'If the regulator must be told, the council has until {0}. That is 72 hours after it was noticed; weekends and bank holidays count.',
  nextKeepContaining: 'Keep going with the steps that stop it from spreading.',
  nextAddMore: 'When you learn more, for example that the wrong person has deleted it, add it to this report under “My reports”.',
  nextUrgent: 'If it gets worse, or someone may come to harm, ring the Data Protection Officer at once.',
  notToldText: 'Your report is safe. An officer’s page will send them; to be sure, please ring the Data Protection Officer.',
  nobodyToldText: 'Your report is safe, and the officers of the desk will find it. Please ring the Data Protection Officer to make sure that they know now.',
  role_lineManager: 'Your line manager',
  role_caldicott: 'Caldicott Guardian',
  role_ictSecurity: 'ICT security',
  filesFailedText: 'Your report is safe without them. You can add them again under “My reports”.',
  seeMyReport: 'See my report',
  reportAnother: 'Report something else'
};

export default en;
