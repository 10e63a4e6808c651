import * as React from 'react';
import strings from '../../../../loc/policies';
import { formatUkDate } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import type { MyPolicy } from '../../../rules/mine';
import { languageOfPolicy, type PolicyVersion } from '../../../rules/version';
import { approvalText, reviewText } from '../../reading/entered';
import { PolicyTitle } from '../../reading/PolicyTitle';
import styles from './Document.module.scss';

/** The document control of a version, as far as its readers want it. */
export const Facts: React.FC<{
  readonly version: PolicyVersion;
  /** Of the same policy. */
  readonly versions: readonly PolicyVersion[];
  readonly locale: Locale;
  /** Those of the related policies that are published. */
  readonly related: readonly MyPolicy[];
  readonly onOpen: (each: MyPolicy) => void;
}> = ({ version, versions, locale, related, onOpen }) => (
  <dl className={styles.facts}>
    <dt>{strings.factVersion}</dt><dd>{fill(strings.factVersionText, version.number, formatUkDate(version.publishedAt, locale))}</dd>
    {version.owner.name ? <><dt>{strings.factOwner}</dt><dd>{version.owner.name}</dd></> : null}
    <dt>{strings.factApproved}</dt><dd>{approvalText(version, versions, locale)}</dd>
    {version.reviewDue ? <><dt>{strings.factReview}</dt><dd>{reviewText(version, versions, locale)}</dd></> : null}
    {version.audienceText ? <><dt>{strings.factAudience}</dt><dd lang={languageOfPolicy(version)}>{version.audienceText}</dd></> : null}
    {related.length > 0 ? (
      <>
        <dt>{strings.factRelated}</dt>
        <dd>{related.map((each, index) => <React.Fragment key={each.policy.policyId}>{index > 0 ? ', ' : null}<LinkButton onClick={() => onOpen(each)}><PolicyTitle of={each.newest} /></LinkButton></React.Fragment>)}</dd>
      </>
    ) : null}
  </dl>
);
