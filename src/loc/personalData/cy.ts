import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  hintTitle: 'Mae hyn yn edrych fel data personol',
  hintIntro: 'Peidiwch â gludo’r data personol ei hun. Dywedwch pa fath ydyw (“ei rhif GIG”) a thynnwch y data allan. Mae’n ymddangos ein bod yn gweld:',
  hintMayStay: 'Gallwch ei anfon o hyd. Dim ond nodyn i’ch atgoffa yw hwn.',
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
