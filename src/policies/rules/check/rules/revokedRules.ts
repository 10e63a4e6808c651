import type { LeftBehindRule } from '../model';

/**
 * Orders and regulations under the 1998 Act and others that were replaced since, and guidance on it. Schedule 19 revoked the data protection
 * ones.
 */
export const revokedRules: LeftBehindRule = {
  id: 'revoked-rules',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'dpa-2018-schedule', at: '19' }],
  find: [
    /\bData Protection \(Processing of Sensitive Personal Data\)[^;,.\n]{0,30}Order (?:\d{4})?/i,
    /\bData Protection \((?:Notification and Notification Fees|Monetary Penalties|Subject Access)[^;.\n]{0,90}(?:Regulations|Order) (?:\d{4})?/i,
    /\bRe-?use of Public Sector Information Regulations 2005\b/i,
    /\bTelecommunications \(Lawful Business Practice\)[^;.\n]{0,60}Regulations(?: 2000)?/i,
    /\bguidance on data security breach management\b/i
  ],
  regions: ['body', 'references'],
  once: true
};
