const en = {
  subject: 'Request {0}',
  intro_dpo: 'Somebody has made a request about their information.',
  intro_restricted: 'Somebody has made a request about their information. Only your group sees it. The Data Protection Officer and the officers of the desk have not been told.',
  intro_logger: 'The request that you entered has reached the data protection team.',
  reference: 'Reference',
  received: 'Reached the council',
  due: 'The month ends',
  whatToDo: 'Open the request and decide what is asked for. If you need to know who asks, ask now.',
  whatToDo_restricted: 'Open the request and decide what is asked for. If you need to know who asks, ask now. Do not forward this message.',
  whatToDo_logger: 'You need do nothing more. If the person writes again, or brings something, pass it on with this reference. Do not change, hide or destroy anything because it was asked for.',
  mayBeRepeat: 'This may be a repeat. An earlier message about this request may have reached you.',
  open: 'Open the request',
  open_logger: 'Open what you have sent',
  footer: '{0}. Questions? Ring the Data Protection Officer on {1}. This message leaves out who asks and for what, on purpose.',
  footerNoPhone: '{0}. This message leaves out who asks and for what, on purpose.'
};

export default en;
