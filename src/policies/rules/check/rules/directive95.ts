import type { LeftBehindRule } from '../model';

/** Directive 95/46/EC ended on 25 May 2018. */
export const directive95: LeftBehindRule = {
  id: 'directive-95',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '5' }, { in: 'dpa-2018-schedule', at: '19' }],
  find: [
    /\b(?:Directive\s+)?95\/46(?:\/EC)?\b/i,
    /\bEuropean Directive on the protection of individuals\b/i,
    /\b(?:EU|EC|European) Data Protection Directive\b/i
  ],
  once: true
};
