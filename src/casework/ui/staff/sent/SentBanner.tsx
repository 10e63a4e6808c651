import * as React from 'react';
import staff from '../../../../loc/staff';
import strings from '../../../../loc/staffSent';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { Icon } from '../../../../shared-ui/icons';
import { fill } from '../../../../shared-ui/text';
import type { SentOutcome } from '../../../staff/contract';
import styles from './Sent.module.scss';

interface SentBannerProps {
  readonly title: string;
  readonly outcome: Pick<SentOutcome, 'reference' | 'createdAt' | 'alreadyThere'>;
  readonly locale: Locale;
}

/** It is there: its reference and the moment. It takes the focus, since the form that had it is gone. */
export const SentBanner: React.FC<SentBannerProps> = ({ title, outcome, locale }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <div className={styles.banner}>
      <span className={styles.tick}><Icon name="tick" size={36} /></span>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>{title}</h3>
      <p className={styles.label}>{staff.sentReference}</p>
      <p className={styles.reference} data-testid="reference">{outcome.reference}</p>
      <p className={styles.when}>{fill(strings.sentAt, formatUkDateTime(outcome.createdAt, locale))}</p>
      {outcome.alreadyThere ? <p className={styles.when}>{strings.sentAlready}</p> : null}
    </div>
  );
};
