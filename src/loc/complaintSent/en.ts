const en = {
  notToldText: 'The complaint is safe. An officer’s page will send them; to be sure, please ring the Data Protection Officer.',
  nobodyToldText: 'The complaint is safe, and the officers of the desk will find it. Please ring the Data Protection Officer to make sure that they know now.',
  restrictedNotToldTitle: 'Whoever looks into it has not been told yet',
  restrictedNotTold: 'The complaint is safe, and is found when one of those who may read it next opens the desk. Please speak to one of them: the 30 days are running.',
  role_alternate: 'Whoever looks into complaints about the Data Protection Officer',
  nextLook: 'Whoever looks into it decides what kind of complaint it is, and may ring you with questions.',
  nextDeadline: 'If it is a data protection complaint, the council has until {0} to tell the person that it has received it.',
  nextYou: 'You need not answer it. If the person asks you, say that it has been passed on, and give them the reference.',
  nextKeep: 'Keep what it came with, and delete nothing that it is about.',
  filesFailedText: 'The complaint is safe without them. Tell whoever looks into it that you have them, and give the reference.',
  logAnother: 'Log another complaint',
  ownTitle: 'A complaint that you logged'
};

export default en;
