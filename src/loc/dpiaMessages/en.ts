const en = {
  subject_screening: 'DPIA screening {0}',
  subject_dpia: 'DPIA {0}',
  intro_screening: 'Somebody has screened a project, and by their answers it needs a data protection impact assessment, or should have one.',
  intro_submission: 'A service has submitted a data protection impact assessment. It waits for your advice.',
  intro_needed: 'The Data Protection Officer’s team has looked at a screening of your service: the project needs a data protection impact assessment. It is your turn.',
  intro_returned: 'A data protection impact assessment of your service has come back with what is missing. It is your turn.',
  intro_advised: 'The Data Protection Officer has given advice on a data protection impact assessment of your service. Each point waits for your answer.',
  intro_inForce: 'A data protection impact assessment of your service has been approved and is in force.',
  intro_review: 'A data protection impact assessment of your service is to be reviewed. It is your turn.',
  whatToDo_screening: 'Open the screening, and decide.',
  whatToDo_submission: 'Open it and read what was submitted.',
  whatToDo_needed: 'Open “Data protection” and start the assessment. The answers of the screening go over into it.',
  whatToDo_returned: 'Open it, complete what is missing, and submit it again.',
  whatToDo_advised: 'Open it and say to each point: done, will do by a day, or not followed and why.',
  whatToDo_inForce: 'Put the measures in place before you go live.',
  whatToDo_review: 'Open it, bring it up to date, and submit it again.',
  reference: 'Reference',
  kind: 'What it is',
  kind_screening: 'Screening',
  kind_dpia: 'Data protection impact assessment',
  mayBeRepeat: 'This may be a repeat. An earlier message about it may have reached you.',
  open: 'Open it',
  openStaff: 'Open “Data protection”',
  footer: '{0}. Questions? Ring the Data Protection Officer on {1}. This message leaves out which project it is about, on purpose.',
  footerNoPhone: '{0}. This message leaves out which project it is about, on purpose.'
};

export default en;
