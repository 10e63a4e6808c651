import * as React from 'react';
import strings from '../../../loc/policies';
import { fillPieces } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { Icon, type IconName } from '../../../shared-ui/icons';
import { fill } from '../../../shared-ui/text';
import { Pieces } from '../../../shared-ui/Pieces';
import type { MyPolicy } from '../../rules/mine';
import { policyReference } from '../../rules/version';
import { PolicyTitle, summaryPiece } from '../reading/PolicyTitle';
import { chipOf, markOf, type Tone } from './words';
import styles from './Mine.module.scss';

export interface PolicyCardProps {
  readonly each: MyPolicy;
  readonly locale: Locale;
  readonly onOpen: () => void;
}

/** The id of the button that opens a policy: the focus comes back to it. */
export const cardId = (policyId: number): string => `desk-policy-${policyId}`;

const icons: Readonly<Record<Tone, IconName | undefined>> = { late: 'warning', soon: 'information', waiting: undefined, done: 'tick', quiet: undefined };

/** One policy in a list: what it is, how one stands with it, until when. */
export const PolicyCard: React.FC<PolicyCardProps> = ({ each, locale, onOpen }) => {
  const { newest, policy } = each;
  const chip = chipOf(each, locale);
  const mark = markOf(each);
  const icon = icons[chip.tone];
  return (
    <li className={`${styles.card} ${styles[chip.tone]}`}>
      <button type="button" id={cardId(policy.policyId)} className={styles.open} onClick={onOpen}>
        <span className={styles.name}><PolicyTitle of={newest} /></span>
        {mark ? <span className={styles.mark}>{mark === 'new' ? strings.markNew : strings.markChanged}</span> : null}
        <span className={styles.meta}>{fill(strings.metaLine, policyReference(policy.policyId), newest.number)}</span>
        {newest.owner.name ? <span className={styles.meta}>{fill(strings.ownerLine, newest.owner.name)}</span> : null}
        {mark === 'changed' && newest.changeSummary ? <span className={styles.change}><Pieces of={fillPieces(strings.whatChangedLine, [summaryPiece(newest)])} /></span> : null}
      </button>
      <p className={styles.standing}>
        <span className={styles.chip}>{icon ? <Icon name={icon} size={16} /> : null}{chip.text}</span>
        {chip.day ? <span className={styles.day}>{chip.day}</span> : null}
      </p>
    </li>
  );
};
