import type { LeftBehindRule } from '../model';

/** Struck down in 2020. */
export const privacyShield: LeftBehindRule = {
  id: 'privacy-shield',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '45A' }, { in: 'secondary', at: 'Court of Justice of the EU, case C-311/18, 16 July 2020' }],
  find: [/\b(?:EU[-–]U\.?S\.? )?Privacy Shield\b/i],
  unless: [{ in: 'sentence', words: /\b(Data Privacy Framework|data bridge|Schrems)\b/i }],
  once: true
};
