import type { DocumentLanguage } from '../templates';

/** What a Welsh letter says above all else until a translator approves it. */
export const draftNotice = 'DRAFFT: nid oes cyfieithydd wedi cymeradwyo’r testun hwn. Peidiwch â’i anfon.';

interface BasicWords {
  readonly dear: string;
  readonly dearNobody: string;
  readonly close: string;
  readonly closeNobody: string;
}

/** Here and not in the strings: a letter may be in the other language than the page, which has the strings of one. */
export const basicWords: Readonly<Record<DocumentLanguage, BasicWords>> = {
  'en-GB': { dear: 'Dear {0}', dearNobody: 'Dear Sir or Madam', close: 'Yours sincerely', closeNobody: 'Yours faithfully' },
  'cy-GB': { dear: 'Annwyl {0}', dearNobody: 'Annwyl Syr neu Fadam', close: 'Yn gywir', closeNobody: 'Yn gywir' }
};

/** What stands in the template before a day. It decides how a Welsh weekday begins: *cawsom hi ddydd Llun*, but *erbyn dydd Llun*. */
export const beforeDay: Readonly<Record<DocumentLanguage, Readonly<Record<'on' | 'by' | 'beside', string>>>> = {
  'en-GB': { on: 'on ', by: 'by ', beside: ', ' },
  'cy-GB': { on: 'ar ', by: 'erbyn ', beside: ', ' }
};
