import * as React from 'react';
import type { Locale } from '../../../../platform/host/services';
import type { DeskSettings } from '../../../../platform/settings';
import { PrimaryButton } from '../../../../shared-ui/Button';
import type { SentOutcome } from '../../../staff/contract';
import type { SentWords } from '../words';
import { Deliveries } from './Deliveries';
import { FailedFiles } from './FailedFiles';
import { NextSteps } from './NextSteps';
import styles from './Sent.module.scss';
import { SentBanner } from './SentBanner';

interface SentPageProps<Role extends string> {
  readonly title: string;
  readonly outcome: SentOutcome<Role>;
  readonly settings: DeskSettings;
  readonly locale: Locale;
  readonly words: SentWords & { readonly filesFailedText: string; readonly logAnother: string };
  readonly roles: Readonly<Record<Role, string>>;
  /** Who must know first. */
  readonly first: readonly Role[];
  /** Nobody is sent to ring the one whom it may be about. */
  readonly isKeptFromDpo: boolean;
  /** What happens next. */
  readonly steps: readonly string[];
  readonly onAnother: () => void;
}

/** It is there: its reference, who was told, what happens next, and what did not go as it should. */
export function SentPage<Role extends string>({ title, outcome, settings, locale, words, roles, first, isKeptFromDpo, steps, onAnother }: SentPageProps<Role>): React.ReactElement {
  return (
    <div className={styles.page}>
      <SentBanner title={title} outcome={outcome} locale={locale} />
      <Deliveries messages={outcome.messages} roles={roles} first={first} words={words} settings={settings} restricted={isKeptFromDpo} />
      <FailedFiles attachments={outcome.attachments} what={words.filesFailedText} />
      <NextSteps steps={steps} />
      <div className={styles.buttons}><PrimaryButton onClick={onAnother}>{words.logAnother}</PrimaryButton></div>
    </div>
  );
}
