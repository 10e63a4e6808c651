import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  subject: 'Diogelu data: tasg i’ch gwasanaeth ({0})',
  intro_member: 'Mae’r tîm diogelu data yn gofyn i chi wneud rhywbeth.',
  intro_service: 'Mae’r tîm diogelu data yn gofyn i’ch gwasanaeth wneud rhywbeth.',
  intro_dueSoon: 'Mae’r hyn a ofynnodd y tîm diogelu data i’ch gwasanaeth yn ddyledus yn fuan, ac nid oes neb wedi’i ateb.',
  intro_overdue: 'Mae’r hyn a ofynnodd y tîm diogelu data i’ch gwasanaeth yn hwyr. Atebwch heddiw, neu dywedwch beth sydd yn y ffordd.',
  reference: 'Cyfeirnod',
  kind: 'Pa fath o dasg',
  due: 'Erbyn pryd',
  dueNone: 'Ni osodwyd diwrnod',
  kind_enquiry: 'Darganfod rhywbeth a dweud wrthym',
  kind_contain: 'Ei atal, neu ei gael yn ôl',
  kind_correct: 'Unioni rhywbeth',
  kind_inform: 'Dweud rhywbeth wrth rywun',
  kind_search: 'Chwilio am wybodaeth am rywun',
  kind_other: 'Tasg arall',
  whatToDo: 'Agorwch Fy nhasgau i ddarllen yr hyn a ofynnir. Atebwch yno: mae wedi’i wneud, ni ellir ei wneud, neu gwestiwn. Fe’i cewch yn y tab Diogelu data yn Teams hefyd. Peidiwch ag ateb drwy e-bost.',
  mayBeRepeat: 'Efallai eich bod wedi cael y neges hon o’r blaen.',
  open: 'Agor Fy nhasgau',
  footer: '{0}, Swyddog Diogelu Data, {1}. Nid oes data personol yn y neges hon.',
  footerNoPhone: '{0}, Swyddog Diogelu Data. Nid oes data personol yn y neges hon.'
};

export default cy;
