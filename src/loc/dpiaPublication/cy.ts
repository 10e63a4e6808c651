import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  reason_security: 'Wedi’i adael allan: gallai helpu rhywun i fynd heibio i’r hyn sy’n diogelu gwybodaeth, adeiladau neu bobl.',
  reason_personal: 'Wedi’i adael allan: mae’n ymwneud ag un person.',
  reason_commercial: 'Wedi’i adael allan: gallai niweidio busnes, neu’r cyngor wrth negodi.',
  reason_legal: 'Wedi’i adael allan: cyngor cyfreithiol ydyw, neu mae cyfraith neu lys yn ei wahardd.',
  reason_other: 'Wedi’i adael allan.',
  reasonName_security: 'Diogelwch',
  reasonName_personal: 'Am berson',
  reasonName_commercial: 'Masnachol',
  reasonName_legal: 'Cyfreithiol',
  reasonName_other: 'Rheswm arall',
  reasonName_public: 'Cyhoeddir',
  withheldHeading: 'Beth a adewir allan, a pham',
  withheldNothing: 'Ni adewir dim allan.',
  withheldLine: '{0}: {1}',
  withheldOwners: 'Ni chyhoeddir byth enwau’r bobl sy’n gweithredu mesurau.',

  'leftover_known-name': 'Enw: {0}',
  'leftover_titled-name': 'Mae’n edrych fel enw: {0}',
  leftover_address: 'Mae’n edrych fel cyfeiriad: {0}',
  'leftover_ni-number': 'Mae’n edrych fel rhif Yswiriant Gwladol',
  'leftover_nhs-number': 'Mae’n edrych fel rhif GIG',
  'leftover_card-number': 'Mae’n edrych fel rhif cerdyn talu',
  'leftover_bank-account': 'Mae’n edrych fel cyfrif banc',
  'leftover_email-address': 'Cyfeiriad e-bost',
  'leftover_phone-number': 'Rhif ffôn',
  leftover_postcode: 'Cod post',
  'leftover_date-of-birth': 'Mae’n edrych fel dyddiad geni',
  leftoverNone: 'Ni chafwyd hyd i enwau, cyfeiriadau, cyfeiriadau e-bost na rhifau ffôn. Nid yw hynny’n profi dim: darllenwch ef unwaith eto.',

  'problem_why-needed': 'Ysgrifennwch pam y’i gadewir allan, mewn brawddeg y mae darllenwyr yn ei deall',
  'problem_too-long': 'Rhy hir. Byrhewch ef i 255 nod'
};

export default cy;
