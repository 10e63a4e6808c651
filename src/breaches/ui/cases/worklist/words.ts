import strings from '../../../../loc/worklist';
import breachStrings from '../../../../loc/breach';
import severityStrings from '../../../../loc/severity';
import type { WorklistLine } from '../../../cases/contract';
import { durationText, timeLeftWords, type TimeLeft } from '../../../rules';
import { severityBands } from '../../../rules/severity';
import { counted, fill } from '../../../../shared-ui/text';
import { exactDuration, type Bucket, type Filter } from './worklistView';

const bucketTexts: Readonly<Record<Bucket, string>> = {
  none: strings.bucket_none, late: strings.bucket_late, dueSoon: strings.bucket_dueSoon, running: strings.bucket_running, stopped: strings.bucket_stopped, told: strings.bucket_told
};
export const bucketText = (bucket: Bucket): string => bucketTexts[bucket];

const filterTexts: Readonly<Record<Filter, string>> = {
  all: strings.filter_all, decision: strings.filter_decision, mine: strings.filter_mine, late: strings.filter_late
};
export const filterText = (filter: Filter): string => filterTexts[filter];

const awaitTexts: Readonly<Record<WorklistLine['awaits'][number] | 'investigation', string>> = {
  triage: strings.await_triage, breach: strings.await_breach, ico: strings.await_ico, people: strings.await_people, 'ico-notice': strings['await_ico-notice'],
  'people-notice': strings['await_people-notice'], 'ico-again': strings['await_ico-again'], 'people-again': strings['await_people-again'],
  'controller-notice': strings['await_controller-notice'], 'around-desk': strings['await_around-desk'], investigation: strings.awaitInvestigation
};
export const awaitText = (what: keyof typeof awaitTexts): string => awaitTexts[what];

/** 'Late by 3 hours 5 minutes': the words of the list's clock, with the minutes that the list has no room for. */
export function leftText(left: TimeLeft): string {
  switch (left.state) {
    case 'none': return strings.clockMissing;
    case 'met': return strings.clockTold;
    case 'stopped': return breachStrings.timeLeftStopped;
    case 'running':
    case 'due-soon':
    case 'late':
      return fill(breachStrings[timeLeftWords(left).key], durationText(exactDuration(left), { ...breachStrings }));
  }
}

/** The band is stored in English, stable; what is none of ours is shown as it is stored. */
export function bandText(stored: string | undefined): string {
  const band = severityBands.find((each) => each.band === stored);
  return band ? severityStrings[`band_${band.key}`] : stored ?? strings.notAssessed;
}

export function undeliveredText(count: number): string {
  return counted(strings, 'undelivered', count);
}
