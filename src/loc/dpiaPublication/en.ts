/** Words of a published DPIA and of what an officer decides before (`dpias/rules/publication`). */
const en = {
  reason_security: 'Left out: it could help somebody to get around the protection of information, buildings or people.',
  reason_personal: 'Left out: it is about a single person.',
  reason_commercial: 'Left out: it could harm a business or the council in negotiations.',
  reason_legal: 'Left out: it is legal advice, or a law or court forbids it.',
  reason_other: 'Left out.',
  reasonName_security: 'Security',
  reasonName_personal: 'About a person',
  reasonName_commercial: 'Commercial',
  reasonName_legal: 'Legal',
  reasonName_other: 'Another reason',
  reasonName_public: 'Published',
  withheldHeading: 'What is left out, and why',
  withheldNothing: 'Nothing is left out.',
  /** {0}: numbers of questions and risks, {1}: the reason. */
  withheldLine: '{0}: {1}',
  withheldOwners: 'Names of the people who carry out measures are never published.',

  'leftover_known-name': 'A name: {0}',
  'leftover_titled-name': 'It looks like a name: {0}',
  leftover_address: 'It looks like an address: {0}',
  'leftover_ni-number': 'It looks like a National Insurance number',
  'leftover_nhs-number': 'It looks like an NHS number',
  'leftover_card-number': 'It looks like the number of a payment card',
  'leftover_bank-account': 'It looks like a bank account',
  'leftover_email-address': 'An e-mail address',
  'leftover_phone-number': 'A telephone number',
  leftover_postcode: 'A postcode',
  'leftover_date-of-birth': 'It looks like a date of birth',
  leftoverNone: 'No names, addresses, e-mail addresses or telephone numbers were found. That proves nothing: read it once more.',

  'problem_why-needed': 'Write why it is left out, in a sentence that readers understand',
  'problem_too-long': 'Too long. Shorten it to 255 characters'
};

export default en;
