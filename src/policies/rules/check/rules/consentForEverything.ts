import type { LeftBehindRule } from '../model';

/** A council mostly relies on its tasks and on law, and consent has to be given. */
export const consentForEverything: LeftBehindRule = {
  id: 'consent-for-everything',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '6(1)' }, { in: 'uk-gdpr', at: '7' }],
  find: [
    /\bconsent is (?:obviously )?implied\b/i,
    /\bimpl(?:ied|icit) consent\b/i,
    /\bindividual\b[^.]{0,60}\bmust give\b[^.]{0,40}\bconsent\b/i,
    /\bwith permission from the data subject for each purpose\b/i,
    /\bshould never be (?:used|disclosed)\b[^.]{0,100}\bwithout (?:seeking )?the consent\b/i,
    /\b(?:will|must) (?:need|have|obtain) (?:the )?explicit (?:and specific )?consent\b/i,
    /\b(?:always|must) (?:obtain|get|seek|have) (?:the )?(?:consent|permission) (?:of|from) (?:the )?(?:data subject|individual)/i
  ],
  unless: [{ in: 'sentence', words: /\b(rely(ing)? on consent|where consent is|if consent is|unless (?!consent is)|health|confidential\w*|marketing|cookies)\b/i }],
  once: true
};
