import * as React from 'react';
import strings from '../../../../loc/policies';
import { formatUkDate } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { agreementTo, type MyPolicy } from '../../../rules/mine';
import { languageOfPolicy, type PolicyVersion } from '../../../rules/version';
import styles from './Document.module.scss';

/** Every version that was published, newest first: former ones stay readable. */
export const Versions: React.FC<{ readonly each: MyPolicy; readonly shown: PolicyVersion; readonly locale: Locale; readonly onShow: (version: PolicyVersion) => void }> = ({ each, shown, locale, onShow }) => (
  <Fold title={strings.versionsTitle} titleLevel={3} size="tight">
    <ul className={styles.versions}>
      {[...each.policy.versions].reverse().map((version) => {
        const agreed = agreementTo(each.receipts, version.id);
        const notes = [
          version === each.current ? strings.versionCurrent : '',
          version.id === shown.id ? strings.versionShown : '',
          agreed ? fill(strings.versionAgreed, formatUkDate(agreed.created, locale)) : ''
        ].filter(Boolean);
        const text = fill(strings.versionLine, version.number, formatUkDate(version.publishedAt, locale));
        return (
          <li key={version.id}>
            {version.id === shown.id ? text : <LinkButton onClick={() => onShow(version)}>{text}</LinkButton>}
            {notes.length > 0 ? <span className={styles.notes}> ({notes.join(', ')})</span> : null}
            {version.changeSummary ? <p className={styles.summary} lang={languageOfPolicy(version)}>{version.changeSummary}</p> : null}
          </li>
        );
      })}
    </ul>
  </Fold>
);
