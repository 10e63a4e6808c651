const en = {
  messageSubject: 'Incident report {0}: {1}',
  messageIntro_dpo: 'A new incident has been reported.',
  messageIntro_lineManager: 'An incident has been reported, and you were named as the line manager.',
  messageIntro_caldicott: 'An incident has been reported that may concern health or social care data. You get this message as Caldicott Guardian.',
  messageIntro_ictSecurity: 'An incident has been reported that concerns computers, the network, or lost or stolen equipment.',
  messageIntro_restricted: 'An incident has been reported that only your group sees. The Data Protection Officer and the officers of the desk have not been told.',
  messageReference: 'Reference',
  messageKind: 'Kind',
  messageNoticed: 'Noticed',
  messageDue: '72 hours end',
  messageTimeLeft: 'When this was sent',
  messageWhatToDo_dpo: 'Open the report, check whether it is contained, and advise whether {0} and the people concerned must be told.',
  messageWhatToDo_lineManager: 'Help to stop it from spreading. Please do not look into it yourself, and do not contact the people concerned: the Data Protection Officer will be in touch. Do not forward this message.',
  messageWhatToDo_caldicott: 'Open the report, and speak with the Data Protection Officer about what the people concerned need.',
  messageWhatToDo_ictSecurity: 'Ring the Data Protection Officer for the details, and secure the account, device or system.',
  messageWhatToDo_restricted: 'Open the report, check whether it is contained, and see to it that the council decides whether {0} and the people concerned must be told. Do not forward this message.',
  messageMayBeRepeat: 'This may be a repeat. An earlier message about this report may have reached you.',
  messageOpenReport: 'Open the report',
  messageOpenDesk: 'Open the data protection desk',
  messageFooter: '{0}. Questions? Ring the Data Protection Officer on {1}. This message leaves out what happened and who is concerned on purpose.',
  messageFooterNoPhone: '{0}. This message leaves out what happened and who is concerned on purpose.'
};

export default en;
