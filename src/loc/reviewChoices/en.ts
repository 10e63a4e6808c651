/** Stored choices of the review and of the schedule: what is told, how others stand, what an opinion says. */
const en = {
  telling_specific: 'Which exemption it is, and why',
  telling_general: 'That something was left out, in general words',
  telling_none: 'Nothing: telling would defeat the purpose',
  telling_neither: 'Neither that we hold it nor that we do not',
  consent_given: 'They agreed',
  consent_refused: 'They refused',
  'consent_no-answer': 'They were asked and did not answer',
  'consent_not-asked': 'They were not asked',
  worker_health: 'A health professional',
  'worker_social-work': 'Somebody in social work',
  worker_education: 'Somebody in education',
  worker_none: 'None of these',
  inRole: 'About their work, or from it: {0}',
  inHealthRecord: 'In a health record: {0}',
  otherDecision_disclose: 'Give it',
  otherDecision_redact: 'Give it without what shows who they are',
  otherDecision_withhold: 'Keep it back',
  'opinionState_not-asked': 'Not asked yet',
  opinionState_asked: 'Asked, no answer yet',
  opinionState_met: 'It could seriously harm somebody',
  'opinionState_not-met': 'It would not seriously harm anybody',
  again: 'Reasonable to ask again: {0}',
  isKnown: 'The person knows this information',
  restsOnOpinion: 'Rests on an opinion',
  ground_unfounded: 'Manifestly unfounded: no real wish to use the right, or meant to harass',
  ground_excessive: 'Manifestly excessive: clearly out of proportion, such as the same again and again',
  unfoundedAnswer_fee: 'A reasonable fee',
  unfoundedAnswer_refuse: 'A refusal'
};

export default en;
