import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  heading: 'Diogelu data',
  startHeading: 'Dweud rhywbeth wrthym',
  breachTitle: 'Rhoi gwybod am dor diogelwch data',
  breachText: 'Collwyd gwybodaeth, fe’i hanfonwyd at y person anghywir neu fe’i gwelwyd gan rywun na ddylai. Dwy funud; ffoniwch os gallai rhywun gael niwed.',
  complaintTitle: 'Mae rhywun wedi cwyno am sut y gwnaethom ddefnyddio eu gwybodaeth',
  complaintText: 'Trosglwyddwch yr hyn a’ch cyrhaeddodd, yn iawn neu’n anghywir. Mae’n cymryd munud, ac mae’r 30 diwrnod i ateb iddi ddod wedi dechrau.',
  requestTitle: 'Mae rhywun wedi gwneud cais am ei wybodaeth',
  requestText: 'Maent am ei gweld, ei chywiro, ei dileu neu atal ei defnyddio. Trosglwyddwch y cais mewn munud: mae’r mis i ateb wedi dechrau.',
  screeningTitle: 'A oes angen DPIA ar fy mhrosiect?',
  screeningText: 'System newydd, cyflenwr newydd neu ffordd newydd o ddefnyddio gwybodaeth pobl: dewch i wybod mewn pum munud, cyn iddo ddechrau.',
  dpiasTitle: 'Fy DPIAs',
  dpiasText: 'Asesiadau effaith diogelu data eich gwasanaethau: dechreuwch un, ewch ymlaen ag un, gwelwch dro pwy yw hi, a llofnodwch yr hyn y gofynnir i chi ei lofnodi.',
  teamTitle: 'Darllen y tîm',
  teamText: 'Pa mor bell y mae eich gwasanaeth wedi darllen polisïau’r cyngor, a phwy sydd heb wneud eto.',
  waitsHeading: 'Yr hyn sy’n aros amdanoch',
  waitsLooking: 'Yn chwilio am yr hyn sy’n aros amdanoch…',
  waitsNothing: 'Nid oes dim yn aros amdanoch.',
  waitsNotRead: 'Nid oedd modd darllen yr hyn sy’n aros amdanoch',
  waitsPoliciesZero: '{0} polisi i’w ddarllen',
  waitsPoliciesOne: '{0} polisi i’w ddarllen',
  waitsPoliciesTwo: '{0} bolisi i’w darllen',
  waitsPoliciesFew: '{0} pholisi i’w darllen',
  waitsPoliciesMany: '{0} pholisi i’w darllen',
  waitsPoliciesOther: '{0} polisi i’w darllen',
  sentHeading: 'Yr hyn a anfonwyd gennych',
  sentReading: 'Yn darllen yr hyn a anfonwyd gennych…',
  sentNone: 'Dim eto.',
  sentNotRead: 'Nid oedd modd darllen yr hyn a anfonwyd gennych',
  sentAt: 'Anfonwyd {0}',
  back: 'Yn ôl i Diogelu data'
};

export default cy;
