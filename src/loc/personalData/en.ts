const en = {
  hintTitle: 'This looks like personal data',
  hintIntro: 'Please do not paste the personal data itself. Say what kind it is (“her NHS number”) and take the data out. We seem to see:',
  hintMayStay: 'You can still send it. This is only a reminder.',
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
