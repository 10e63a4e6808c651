import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  lack_outcome: 'Beth ddaeth o’r cais',
  lack_enclosed: 'Y copi: yr hyn a anfonir gydag ef',
  lack_purposes: 'Pam y defnyddir yr wybodaeth',
  'lack_legal-basis': 'Y gyfraith sy’n caniatáu i’r cyngor ei defnyddio',
  lack_categories: 'Pa fathau o wybodaeth yw hi',
  lack_recipients: 'Pwy sydd wedi’i chael, neu a fydd yn ei chael',
  lack_retention: 'Am ba hyd y caiff ei chadw',
  lack_rights: 'Pa hawliau sydd gan y person',
  lack_source: 'O ble y daeth, neu ei bod wedi dod gan y person yn unig',
  lack_automated: 'Penderfyniadau gan gyfrifiadur yn unig, neu nad oedd rhai',
  lack_safeguards: 'Sut y caiff ei diogelu y tu allan i’r Deyrnas Unedig, neu ei bod yn aros yma',
  lack_searches: 'Ble y chwiliodd y cyngor',
  lack_codes: 'Ystyr y codau ar y tudalennau',
  lack_abbreviations: 'Ystyr y byrfoddau, neu nad oes rhai',
  lack_done: 'Yr hyn a wnaed',
  'lack_recipients-told': 'Pwy arall sydd wedi cael gwybod, neu pam nad oes neb',
  lack_marketing: 'Bod y marchnata uniongyrchol yn dod i ben: ni ellir gwrthod gwrthwynebiad o’r fath',
  lack_ground: 'Ar ba sail na chaiff ei wneud',
  lack_reasons: 'Pam y gadawyd rhywbeth allan, y’i gwrthodwyd neu na chafodd ei wneud',
  'lack_complaint-council': 'Sut i gwyno i’r cyngor',
  'lack_complaint-regulator': 'Sut i gwyno i’r rheoleiddiwr',
  'lack_check-regulator': 'Y gellir gofyn i’r rheoleiddiwr wirio',
  lack_court: 'Bod modd mynd i’r llys',
  law_article: 'erthygl {0} GDPR y DU',
  law_section: 'Deddf Diogelu Data 2018, adran {0}',
  law_and: 'a'
};

export default cy;
