import type { LeftBehindRule } from '../model';

/** There are seven; the new one is not for the tasks of a public authority, which parish and community councils are not (section 7(3)). */
export const sixLawfulBases: LeftBehindRule = {
  id: 'six-lawful-bases',
  kind: 'left-behind',
  sure: 'worth-checking',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '6(1)' }, { in: 'dpa-2018', at: '7(3)' }, { in: 'ico', at: 'Recognised legitimate interest' }],
  find: [
    /\bsix\b\s+(?:[\w-]+\s+){0,3}(?:lawful|legal)\s+(?:bas[ei]s|grounds|reasons|conditions)\b(?: for processing)?/i,
    /(?<=\b(?!section|part|chapter|appendix|annex)[a-z]+,?\s)6\s+(?:lawful|legal)\s+(?:bas[ei]s|grounds|reasons|conditions)\b/i,
    /\bone of (?:the )?(?:six|five other)\b[^.]{0,40}\b(?:lawful|legal|legitimate|conditions|reasons|bas[ei]s)\b/i
  ],
  once: true
};
