import strings from '../../../loc/dpiaCases';
import { byKey } from '../../../loc/texts';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import { timeLeftOf } from '../../../casework/rules/clock';
import { CaseHeadingFrame } from '../../../casework/ui/CaseHeadingFrame';
import { useNow } from '../../../casework/ui/useNow';
import type { DeskServices } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { asCaseClock, clockOf, dueDays } from '../../rules/cases/clock';
import { titleOf } from '../../rules/cases/line';
import type { DpiaCase } from '../../rules/cases/values';
import { choiceText, leftText, titleText } from './words';

/** Which screening or DPIA it is, and which of its days comes first. */
export const Heading: React.FC<{ readonly services: DeskServices; readonly found: DpiaCase; readonly headingRef?: React.Ref<HTMLHeadingElement> }> = ({ services, found: { reference, values }, headingRef }) => {
  const left = timeLeftOf(asCaseClock(clockOf(values)), useNow(services));
  const [first] = dueDays(values);
  return (
    <CaseHeadingFrame reference={reference} name={titleText(titleOf(values))} left={left} leftText={leftText(left)} stateText={choiceText(values.caseState)} headingRef={headingRef}
      until={first && fill(byKey(strings)[`until_${first.what}`] ?? '{0}', formatUkDate(ukStartOfDay(first.on), services.locale))} />
  );
};
