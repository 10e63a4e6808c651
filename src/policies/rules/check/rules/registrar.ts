import type { LeftBehindRule } from '../model';

/** The Data Protection Registrar (1984 Act) became the Data Protection Commissioner in 2000, and the Information Commissioner in 2001. */
export const registrar: LeftBehindRule = {
  id: 'registrar',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{
    in: 'secondary', at: 'The National Archives, catalogue JX: Data Protection Registrar 1984 to 2000, Data Protection Commissioner 2000 to 2001, then the Information Commissioner',
    url: 'https://discovery.nationalarchives.gov.uk/details/r/C181'
  }],
  find: [/\bData Protection (?:Registrar|Commissioner)\b/i],
  once: true
};
