import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import strings from '../../../../loc/dpiaScreen';
import { SentBanner } from '../../../../casework/ui/staff/sent/SentBanner';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { screen } from '../../../rules/screening/screen';
import type { MyScreening, ScreeningDesk } from '../contract';
import type { SentScreening } from '../form/ScreeningForm';
import { Result } from '../Result';
import styles from '../screening.module.scss';
import { WhatNext } from '../WhatNext';

export interface ConfirmationProps extends ScreeningDesk {
  readonly sent: SentScreening;
  readonly onStart: (screening: MyScreening, myServices: readonly string[]) => void;
  readonly onAnother: () => void;
  readonly onMine: () => void;
}

/** It is saved; whether a DPIA is needed, why, and what happens next. */
export const Confirmation: React.FC<ConfirmationProps> = ({ sent: { screening, report }, onStart, onAnother, onMine, ...desk }) => {
  const screened = React.useMemo(() => screen(report.answers), [report]);
  return (
    <>
      <SentBanner title={strings.sentTitle} locale={desk.services.locale} outcome={{ reference: screening.reference, createdAt: Temporal.Instant.from(screening.at), alreadyThere: false }} />
      <Result screened={screened} answers={report.answers} locale={desk.services.locale} level={3} />
      <WhatNext {...desk} screening={screening} screened={screened} wantedUntil={report.wantedUntil} onStart={(mine) => onStart(screening, mine)} />
      <p className={styles.buttons}>
        <QuietButton onClick={onAnother}>{strings.another}</QuietButton>
        <LinkButton onClick={onMine}>{strings.openMine}</LinkButton>
      </p>
    </>
  );
};
