import type { LeftBehindRule } from '../model';

/** One month from the relevant time. Forty *working* days is a term of the Environmental Information Regulations. */
export const fortyDays: LeftBehindRule = {
  id: 'forty-days',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '12A(1)' }],
  find: [/\b(?:40|forty)(?: \(40\))?[ -]*(?:calendar )?days?\b/i],
  needs: [{ in: 'section', words: /\b(subject access|SARs?|data subject requests?|access requests?|personal (data|information|records?)|(recordings?|images|footage|records|information) (of|about|on) (themselves|yourself|them|you)|requests? (to see|for) (an? |their |your )?(recordings?|images|footage|records)|(comply with|respond to|answer) (the|a|any) requests?)\b/i }],
  unless: [{ in: 'sentence', words: /\b(working|FOIA?|freedom of information|environmental|EIR)\b/i }]
};
