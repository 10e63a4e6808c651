import type { LeftBehindRule } from '../model';

/** Not for tasks of a public authority, which parish and community councils are not (section 7(3)). */
export const legitimateInterests: LeftBehindRule = {
  id: 'legitimate-interests',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '6(1)' }, { in: 'dpa-2018', at: '7(3)' }],
  find: [/\b(?:we|the council)\b[^.]{0,40}\b(?:rely|relies|relying|based)\b[^.]{0,30}\blegitimate interests?\b/i],
  unless: [{ in: 'block', words: /\b(cannot|can not|can only|unavailable|not (be )?(available|apply|rely|used)|when not|other than|unless|except)\b/i }]
};
