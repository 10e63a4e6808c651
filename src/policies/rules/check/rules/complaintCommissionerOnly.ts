import type { LeftBehindRule } from '../model';

/** People may complain to the council itself, and it has to say so. */
export const complaintCommissionerOnly: LeftBehindRule = {
  id: 'complaint-commissioner-only',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-06-19',
  sources: [{ in: 'dpa-2018', at: '164A' }, { in: 'uk-gdpr', at: '12(4)' }, { in: 'uk-gdpr', at: '15(1)(ea)' }],
  find: [/\b(?:complain|complaints?)\b[^.]{0,60}\b(?:to|with) (?:the )?(?:ICO\b|Information Commission\w*(?:['’]s Office)?)/i],
  needs: [{ in: 'text', words: /\b(data protection|GDPR)\b/i }],
  unless: [{ in: 'text', words: /164A|\bcomplain(?:ts?)?\b[^.\n]{0,60}\b(?:to|with) (?:us|the council|our|the authority|(?:the |our )?(?:data protection officer|DPO|information governance))\b|\bcomplaints? (?:policy|procedure|process|scheme|form|team)\b|\bcomplaints process\b|\binternal review\b/i }],
  once: true
};
