const en = {
  subject: 'Complaint {0}',
  intro_dpo: 'Somebody has complained about how the council used their information.',
  intro_alternate: 'Somebody has complained about how the council used their information. It is about the Data Protection Officer or their team, so you are told as the one who looks into it.',
  intro_restricted: 'Somebody has complained about how the council used their information. Only your group sees it. The Data Protection Officer and the officers of the desk have not been told.',
  reference: 'Reference',
  received: 'Reached the council',
  due: 'Acknowledge by',
  whatToDo: 'Open the complaint, decide what kind it is, and tell the person that it has been received.',
  whatToDo_restricted: 'Open the complaint, decide what kind it is, and tell the person that it has been received. Do not forward this message.',
  mayBeRepeat: 'This may be a repeat. An earlier message about this complaint may have reached you.',
  open: 'Open the complaint',
  footer: '{0}. Questions? Ring the Data Protection Officer on {1}. This message leaves out who complains and what about, on purpose.',
  footerNoPhone: '{0}. This message leaves out who complains and what about, on purpose.'
};

export default en;
