const en = {
  hintTitle: 'This looks like personal data',
  hint_niNumber: 'a National Insurance number',
  hint_nhsNumber: 'an NHS number',
  hint_cardNumber: 'a card number',
  hint_bankAccount: 'a sort code or bank account',
  hint_emailAddress: 'an email address',
  hint_phoneNumber: 'a phone number',
  hint_postcode: 'a postcode',
  hint_dateOfBirth: 'a date of birth'
};

export default en;
