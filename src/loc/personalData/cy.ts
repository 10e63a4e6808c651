import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  hintTitle: 'Mae hyn yn edrych fel data personol',
  hint_niNumber: 'rhif Yswiriant Gwladol',
  hint_nhsNumber: 'rhif GIG',
  hint_cardNumber: 'rhif cerdyn',
  hint_bankAccount: 'cod didoli neu gyfrif banc',
  hint_emailAddress: 'cyfeiriad e-bost',
  hint_phoneNumber: 'rhif ffôn',
  hint_postcode: 'cod post',
  hint_dateOfBirth: 'dyddiad geni'
};

export default cy;
