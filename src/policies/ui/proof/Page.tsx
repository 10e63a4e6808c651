import strings from '../../../loc/proof';
import * as React from 'react';
import { focusField } from '../../../shared-ui/focus';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { readSiteUsers } from '../../store/directory/siteUsers';
import type { CertifiedPerson } from '../../store/proof';
import { readPolicies } from '../../store/versions';
import type { PolicyPageProps } from '../desk/deskContract';
import { Failure } from '../desk/failure';
import { useRead } from '../desk/useRead';
import { CertificateButton } from './CertificateView';
import { ChainSection } from './ChainSection';
import { ExceptionsSection } from './ExceptionsSection';
import { ExportSection } from './ExportSection';
import { PersonSelect } from './PersonSelect';
import { VerifySection } from './VerifySection';
import styles from './proof.module.scss';

/** The officers' page of receipts and proof: the chain, its verification, exports, exceptions and certificates. */
const ProofPage: React.FC<PolicyPageProps> = (page) => {
  const { services } = page;
  const read = React.useCallback(() => Promise.all([readPolicies(services), readSiteUsers(services)]), [services]);
  const [state, again] = useRead(read);
  const [person, setPerson] = React.useState<CertifiedPerson>();
  const [missing, setMissing] = React.useState(false);
  return (
    <>
      <ChainSection {...page} />
      <VerifySection {...page} />
      {state.name === 'reading' ? <Skeleton label={strings.reading} /> : null}
      {state.name === 'failed' ? <Failure error={state.error} onRetry={again} /> : null}
      {state.name === 'there' ? (
        <>
          <ExportSection services={services} policies={state.value[0]} people={state.value[1]} />
          <section aria-labelledby="proof-certificate">
            <h3 id="proof-certificate" className={styles.heading}>{strings.certificateHeading}</h3>
            <p>{strings.certificateAbout}</p>
            <PersonSelect id="proof-certified" people={state.value[1]} person={person} error={missing && !person ? strings.chooseMissing : undefined} onChange={setPerson} />
            <CertificateButton services={services} person={person} onMissing={() => { setMissing(true); focusField('proof-certified'); }} />
          </section>
          <ExceptionsSection {...page} policies={state.value[0]} />
        </>
      ) : null}
    </>
  );
};

export default ProofPage;
