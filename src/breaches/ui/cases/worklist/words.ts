import strings from '../../../../loc/breachWorklist';
import incident from '../../../../loc/incident';
import { dayCode, durationCodes, type CountCode } from '../../../../calendar';
import type { TimeLeft } from '../../../../casework/rules/clock';
import { byKey } from '../../../../loc/texts';
import { BREACH_CLOCK_HOURS, durationText, timeLeftWords } from '../../../rules';
import { severityBandLabels } from '../../../rules/severity';
import { choiceText } from '../fields';
import { fill } from '../../../../shared-ui/text';

const words = byKey(strings);

export const bucketText = (bucket: string): string => words[`bucket_${bucket}`] ?? bucket;

/** What a case waits for, in words; of nothing, that it is investigated. */
export const awaitText = (what: string): string => (what === 'investigation' ? strings.awaitInvestigation : words[`await_${what}`] ?? what);

/** 'Late by 3 hours 5 minutes': the words of the list's clock, with the minutes that the list has no room for. */
export function leftText(left: TimeLeft): string {
  switch (left.state) {
    // a clock of breaches never waits
    case 'none': case 'waiting': return strings.clockMissing;
    case 'met': return strings.clockTold;
    case 'stopped': return incident.timeLeftStopped;
    case 'running':
    case 'due-soon':
    case 'late':
      return fill(incident[timeLeftWords(left).key], durationText(exactDuration(left), { ...incident }));
  }
}

/**
 * A length of time to the minute. The 72-hour clock is told in hours; what is beyond it, such as a deadline that passed weeks ago, in days as well.
 */
export function exactDuration({ hours, minutes }: { readonly hours: number; readonly minutes: number }): readonly CountCode[] {
  const days = hours > BREACH_CLOCK_HOURS ? Math.floor(hours / 24) : 0;
  const rest = durationCodes({ days: 0, hours: hours - days * 24, minutes }, Infinity).filter(({ count }) => days === 0 || count > 0);
  return days === 0 ? rest : [dayCode({ days, hours, minutes }), ...rest];
}

/** The band is stored in English, stable; what is none of ours is shown as it is stored. */
export function bandText(stored: string | undefined): string {
  const band = severityBandLabels.find((each) => each === stored);
  return band ? choiceText(band) : stored ?? strings.notAssessed;
}
