import type { LeftBehindRule } from '../model';

/** The standard is 2.2 AA. */
export const wcagOld: LeftBehindRule = {
  id: 'wcag-old',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'secondary', at: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, as monitored against WCAG 2.2 AA' }],
  find: [/\b(?:WCAG|Web Content Accessibility Guidelines)(?: \(WCAG\))?(?: version)?\s*2\.[01]\b/i],
  once: true
};
