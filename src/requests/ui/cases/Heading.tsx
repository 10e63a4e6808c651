import strings from '../../../loc/requests';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import { CaseHeadingFrame } from '../../../casework/ui/CaseHeadingFrame';
import { useNow } from '../../../casework/ui/useNow';
import type { DeskServices } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { titleOf } from '../../rules/cases/line';
import type { RequestCase } from '../../rules/cases/values';
import { KeptUnused } from './KeptUnused';
import { choiceText, clockWords, titleText } from './words';

/** Which request it is, and what is left of its time, or what it waits for. */
export const Heading: React.FC<{ readonly services: DeskServices; readonly found: RequestCase; readonly headingRef?: React.Ref<HTMLHeadingElement> }> = ({ services, found, headingRef }) => {
  const { values } = found;
  const { left, text, first } = clockWords(values, useNow(services));
  return (
    <CaseHeadingFrame reference={found.reference} name={titleText(titleOf(values))} left={left} leftText={text} stateText={choiceText(values.caseState)} headingRef={headingRef}
      until={first && fill(strings.answerBy, choiceText(first.right), formatUkDate(ukStartOfDay(first.due), services.locale))}>
      <KeptUnused values={values} locale={services.locale} />
    </CaseHeadingFrame>
  );
};
