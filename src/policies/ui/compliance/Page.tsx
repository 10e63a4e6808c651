import strings from '../../../loc/compliance';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { PolicyPageProps } from '../desk/deskContract';
import { Basis } from './Basis';
import { Figures } from './Figures';
import { StaffListPanel } from './StaffListPanel';
import { TeamUpdate } from './TeamUpdate';
import { useSuperseded } from './useSuperseded';
import { useCompliance } from './useCompliance';
import { failureText } from './words';
import styles from './compliance.module.scss';

/** Who has read what: everything is counted when the page opens, and again when asked. */
const CompliancePage: React.FC<PolicyPageProps> = ({ services, access }) => {
  const { counting, compliance, read, stop } = useCompliance(services);
  const mayWrite = access.role !== 'reviewer';
  useSuperseded(services, mayWrite ? compliance : undefined);
  return (
    <section aria-labelledby="compliance-heading">
      <h3 id="compliance-heading">{strings.complianceHeading}</h3>
      {counting.state === 'reading' && !compliance ? <Skeleton label={strings.reading} /> : null}
      <div className={styles.ways}>
        {counting.state === 'reading' ? (
          <>
            <p role="status">{fill(strings.readingCount, counting.marks)}</p>
            <QuietButton onClick={stop}>{strings.stop}</QuietButton>
          </>
        ) : null}
        {counting.state === 'ready' ? <QuietButton onClick={read}>{strings.again}</QuietButton> : null}
      </div>
      {counting.state === 'stopped' ? (
        <MessagePanel tone="information"><p>{fill(strings.stopped, counting.marks)}</p><PrimaryButton onClick={read}>{strings.goOn}</PrimaryButton></MessagePanel>
      ) : null}
      {counting.state === 'failed' ? (
        <MessagePanel tone="error" urgent title={strings.failedTitle} level={4}><p>{failureText(counting.error)}</p><QuietButton onClick={read}>{strings.tryAgain}</QuietButton></MessagePanel>
      ) : null}
      {compliance ? (
        <>
          <Basis compliance={compliance} locale={services.locale} />
          {mayWrite ? <TeamUpdate services={services} compliance={compliance} /> : null}
          {compliance.matrix.policies.length === 0 ? <MessagePanel tone="information"><p>{strings.noPolicies}</p></MessagePanel> : <Figures compliance={compliance} services={services} />}
          {mayWrite && compliance.directory.source !== 'entra' ? <StaffListPanel services={services} onSaved={read} /> : null}
        </>
      ) : null}
    </section>
  );
};

export default CompliancePage;
