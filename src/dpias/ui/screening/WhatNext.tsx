import * as React from 'react';
import common from '../../../loc/common';
import strings from '../../../loc/dpiaScreen';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../calendar';
import { NextSteps } from '../../../casework/ui/staff/sent/NextSteps';
import { useRead } from '../../../casework/ui/useRead';
import { serviceText } from '../../../platform/settings';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { failureOf, failureSentence } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { formFor, type Screened } from '../../rules/screening/screen';
import type { MyScreening, ScreeningDesk } from './contract';
import styles from './screening.module.scss';

interface WhatNextProps extends ScreeningDesk {
  readonly screening: MyScreening;
  readonly screened: Screened;
  readonly wantedUntil: string | undefined;
  readonly onStart: (myServices: readonly string[]) => void;
}

/** What happens next, by the result and by whether whoever looks writes DPIAs of a service. */
export const WhatNext: React.FC<WhatNextProps> = (props) => {
  const { services, loadStore, loadStart, screened, onStart } = props;
  const read = useRead(React.useCallback(async () => (await loadStore()).readMyServices(services), [loadStore, services]));
  switch (read.state) {
    case 'reading':
      return <Skeleton label={strings.startLooking} lines={3} />;
    case 'failed':
      return (
        <>
          <MessagePanel tone="warning" title={strings.startNotRead} level={4}>
            <p>{failureSentence(failureOf(read.error))}</p>
            <QuietButton onClick={read.again}>{common.tryAgain}</QuietButton>
          </MessagePanel>
          <NextSteps steps={stepsFor(props, undefined)} />
        </>
      );
    case 'read': {
      const mayStart = read.value.length > 0;
      const button = { onClick: () => onStart(read.value) };
      return (
        <>
          <NextSteps steps={stepsFor(props, mayStart)} />
          {mayStart && loadStart ? (
            <p className={styles.buttons}>
              {screened.result === 'notNeeded' ? <QuietButton {...button}>{strings.startNow}</QuietButton> : <PrimaryButton {...button}>{strings.startNow}</PrimaryButton>}
            </p>
          ) : null}
        </>
      );
    }
  }
};

/** @param mayStart undefined where nobody knows */
function stepsFor({ services: { locale }, settings, loadStart, screening: { service }, screened: { result, ifAllUnsureAreNo }, wantedUntil }: WhatNextProps, mayStart: boolean | undefined): readonly string[] {
  const notSure = ifAllUnsureAreNo === result ? [] : [strings.nextNotSure];
  if (result === 'notNeeded') {
    const day = plainDate(wantedUntil ?? '');
    return [strings.nextLooks, ...(day ? [fill(strings.nextWanted, formatUkDate(ukStartOfDay(day), locale))] : []), strings.nextChanges, strings.nextEnds, ...(mayStart ? [strings.nextAllTheSame] : [])];
  }
  const added = service === '' ? strings.nextAdded : fill(strings.nextAddedTo, serviceText(service, settings.services, locale));
  const start = mayStart === undefined ? [] : [mayStart ? (loadStart ? strings.nextStart : strings.nextFind) : added];
  return [...start, ...(formFor(result) === 'short' ? [strings.nextShort] : []), strings.nextOver, ...notSure, ...(result === 'advised' ? [strings.nextNotDone] : [])];
}
