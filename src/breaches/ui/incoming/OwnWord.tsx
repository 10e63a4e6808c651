import strings from '../../../loc/breachIncoming';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { StoredReport } from '../../rules';
import styles from '../../../casework/ui/incoming/incoming.module.scss';

/** What stands in the report because its reporter wrote it, and nowhere else: a raw request can claim any of it. */
export const OwnWord: React.FC<{ readonly report: StoredReport; readonly locale: Locale }> = ({ report: { noticedAt, lineManager, onBehalf }, locale }) => (
  <section aria-labelledby="desk-own-word">
    <h3 id="desk-own-word" className={styles.heading}>{strings.ownWordHeading}</h3>
    <p>{strings.ownWordText}</p>
    <dl className={styles.facts}>
      <dt>{strings.ownWordNoticed}</dt><dd>{formatUkDateTime(noticedAt, locale)}</dd>
      {lineManager ? <><dt>{strings.ownWordManager}</dt><dd>{lineManager.notAPerson ? fill(strings.ownWordGroup, lineManager.displayName) : `${lineManager.displayName} (${lineManager.email ?? lineManager.upn})`}</dd></> : null}
      {onBehalf ? <><dt>{strings.ownWordToldBy}</dt><dd>{onBehalf.toldBy}</dd></> : null}
    </dl>
  </section>
);
