const en = {
  notToldText: 'The request is safe. An officer’s page will send them; to be sure, please ring the Data Protection Officer.',
  nobodyToldText: 'The request is safe, and the officers of the desk will find it. Please ring the Data Protection Officer to make sure that they know now.',
  restrictedNotToldTitle: 'Whoever handles it has not been told yet',
  restrictedNotTold: 'The request is safe, and is found when one of those who may read it next opens the desk. Please speak to one of them: the month is running.',
  nextLook: 'Whoever handles it decides what is asked for and who looks where, and may ring you with questions.',
  nextDeadline: 'The month from the day on which it reached the council ends on {0}.',
  nextYou: 'You need not answer it. If the person asks you, say that it has been passed on, and give them the reference.',
  nextKeep: 'Keep what it came with. Search for nothing, and change and delete nothing that it may be about, until you are asked.',
  filesFailedText: 'The request is safe without them. Tell whoever handles it that you have them, and give the reference.',
  logAnother: 'Log another request',
  ownTitle: 'A request that you logged'
};

export default en;
