import type { LeftBehindRule } from '../model';

/** The ICO's page: the UK GDPR sets out no formal requirements, so a request may be made by word of mouth and on social media too. Article 12A says nothing of form. */
export const requestInWriting: LeftBehindRule = {
  id: 'request-in-writing',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'ico', at: 'How do we recognise a subject access request?', url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/' }],
  find: [
    /\b(?:must|has to|have to|needs? to|shall|required to|can only)\b[^.]{0,60}\bin writing\b/i,
    /\b(?:must|has to|have to|needs? to|required to)\b[^.]{0,40}\b(?:complete|use|fill in|submit)\b[^.]{0,40}\bform\b/i
  ],
  needs: [
    { in: 'sentence', words: /\b(request\w*|SARs?|appl(y|ies|ication)|form)\b/i },
    { in: 'section', words: /\b(subject access|SARs?|access requests?|requests? for (personal|their|your)|(recordings?|images|footage) of (themselves|yourself|them|you))\b/i }
  ],
  unless: [{ in: 'sentence', words: /\b((does|do|need|must|should|shall|has|have|is|are|be) not|needn.t|not (be )?(required|obliged|necessary)|verbal\w*|oral\w*|encourag\w+|staff|officers?|respond|reply|refus\w+|inform|acknowledg\w+|breach\w*|consent\w*|contract\w*|agree\w*|authori\w+|complain\w*|appeal\w*|review|log|third part(y|ies)|police|optional)\b/i }]
};
