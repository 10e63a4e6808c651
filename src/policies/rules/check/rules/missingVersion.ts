import type { MissingRule } from '../model';

/** No version and no table of versions. */
export const missingVersion: MissingRule = {
  id: 'missing-version',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  about: [],
  present: [
    /\bversion\s*(?:no\.?|number|control|history)?\s*:?\s*v?\d/i,
    /\b(?:version|revision|document|amendment|change) (?:history|control|log)\b/i,
    /\bv\d+\.\d/i
  ],
  column: 'version'
};
