import type { LeftBehindRule } from '../model';

/** The name until 2001. */
export const registrar: LeftBehindRule = {
  id: 'registrar',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'secondary', at: 'The Registrar became the Information Commissioner in 2001' }],
  find: [/\bData Protection Registrar\b/i],
  once: true
};
