import type { LeftBehindRule } from '../model';

/** Speaks of written requests as if there were no others. */
export const writtenRequest: LeftBehindRule = {
  id: 'written-request',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'How do we recognise a subject access request?', url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/' }],
  find: [
    /\b(?:right|entitled|able)\b[^.]{0,60}\b(?:make|making|submit) an? (?:\w+ ){0,3}request in writing\b/i,
    /\bwritten requests? for personal (?:data|information)\b/i,
    /\bwritten subject access requests?\b/i,
    /\brequests?\b[^.]{0,30}\bshould be (?:made |submitted |put )?in writing\b/i
  ],
  needs: [{ in: 'section', words: /\b(subject access|SARs?)\b/i }],
  unless: [{ in: 'sentence', words: /\b(verbal\w*|oral\w*|need not|not (required|necessary)|in person)\b/i }]
};
