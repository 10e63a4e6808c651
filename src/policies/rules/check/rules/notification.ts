import type { LeftBehindRule } from '../model';

/** Notification of processing ended on 25 May 2018; a controller pays a yearly charge instead. */
export const notification: LeftBehindRule = {
  id: 'notification',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'instrument', at: 'Data Protection (Charges and Information) Regulations 2018, explanatory note', url: 'https://www.legislation.gov.uk/uksi/2018/480/note/made' }],
  find: [
    /\brenew\w*\b[^.]{0,30}\bnotification\b/i,
    /\bnotif(?:y|ies|ication) with the (?:ICO|Information Commission\w*(?:['’]s Office)?)\b/i,
    /\bprocessing (?:of personal data )?must be notified to the (?:ICO|Information Commission\w*)/i,
    /\bnotification register\b/i,
    /\bmanages? the notification process\b/i,
    /\bCouncil['’]s notification\b/i,
    /\bnotify the (?:ICO|Information Commission\w*)[^.]{0,40}\b(?:annually|every year|each year)\b/i
  ],
  unless: [{ in: 'sentence', words: /\b(breach|incident|fee|charge)/i }],
  once: true
};
