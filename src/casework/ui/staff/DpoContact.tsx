import * as React from 'react';
import common from '../../../loc/common';
import type { DeskSettings } from '../../../platform/settings';
import { Icon } from '../../../shared-ui/icons';
import { fill } from '../../../shared-ui/text';
import styles from './DpoContact.module.scss';

const tel = (phone: string): string => `tel:${phone.replace(/(ext|x|est).*$/i, '').replace(/[^\d+]/g, '')}`;

/** Whom to ring, by day and by night; on a phone a tap dials. */
export const DpoContact: React.FC<{ readonly settings: DeskSettings }> = ({ settings }) => (
  <div className={styles.contact}>
    <p>
      <Icon name="phone" className={styles.icon} />
      <span>{fill(common.dpoLine, settings.dpoName)} <a href={tel(settings.dpoPhone)}>{settings.dpoPhone}</a></span>
    </p>
    {settings.dpoPhoneOutOfHours ? (
      <p>
        <Icon name="phone" className={styles.icon} />
        <span>{common.outOfHours} <a href={tel(settings.dpoPhoneOutOfHours)}>{settings.dpoPhoneOutOfHours}</a></span>
      </p>
    ) : null}
  </div>
);
