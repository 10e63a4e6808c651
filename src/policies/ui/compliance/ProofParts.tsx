import strings from '../../../loc/compliance';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton } from '../../../shared-ui/Button';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { useLazy } from '../../../shared-ui/useLazy';
import type { PolicyVersion, StaffMember } from '../../rules';

/** The id of the button that opens a receipt: the focus goes back to it. */
export const receiptOpenerId = (receiptId: number): string => `compliance-open-receipt-${receiptId}`;

export interface ChosenReceipt {
  readonly receiptId: number;
  readonly version: PolicyVersion | undefined;
}

const loadReceipt = (): Promise<typeof import('../proof/ReceiptView')> => import(/* webpackChunkName: 'policy-proof' */ '../proof/ReceiptView');
const loadCertificate = (): Promise<typeof import('../proof/CertificateView')> => import(/* webpackChunkName: 'policy-proof' */ '../proof/CertificateView');

/** The receipt behind a standing, verified; the end of every way down. */
export const ReceiptPart: React.FC<ChosenReceipt & { readonly services: DeskServices; readonly onClose: () => void }> = ({ services, receiptId, version, onClose }) => {
  const lazy = useLazy(loadReceipt);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [receiptId]);
  return (
    <section aria-labelledby="compliance-receipt">
      <h5 id="compliance-receipt" ref={heading} tabIndex={-1}>{fill(strings.receipt, receiptId)}</h5>
      {lazy.state === 'ready' ? <lazy.module.ReceiptView services={services} receiptId={receiptId} version={version} /> : <Waiting again={lazy.state === 'failed' ? lazy.again : undefined} />}
      <p><LinkButton thenFocus={receiptOpenerId(receiptId)} onClick={onClose}>{strings.close}</LinkButton></p>
    </section>
  );
};

/** One person's certificate; whoever has never come to the site has nothing to certify. */
export const CertificatePart: React.FC<{ readonly services: DeskServices; readonly person: StaffMember }> = ({ services, person: { name, upn, siteUserId } }) => {
  const lazy = useLazy(loadCertificate);
  const certified = React.useMemo(() => (siteUserId === undefined ? undefined : { name, upn, authorId: siteUserId }), [name, upn, siteUserId]);
  if (!certified) return null;
  return lazy.state === 'ready' ? <lazy.module.CertificateButton services={services} person={certified} /> : <Waiting again={lazy.state === 'failed' ? lazy.again : undefined} />;
};

const Waiting: React.FC<{ readonly again: (() => void) | undefined }> = ({ again }) => (again ? <NotLoaded again={again} /> : <Skeleton label={strings.reading} />);
