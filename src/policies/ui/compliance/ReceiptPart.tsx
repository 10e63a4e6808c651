import * as strings from 'ComplianceStrings';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import type { Compliance } from '../../store/compliance';

interface Props {
  readonly services: DeskServices;
  readonly compliance: Compliance;
  readonly receiptId: number;
  readonly onClose: () => void;
}

/** The receipt behind a standing. */
export const ReceiptPart: React.FC<Props> = ({ receiptId, onClose }) => (
  <section aria-label={fill(strings.receipt, receiptId)}>
    <LinkButton onClick={onClose}>{strings.close}</LinkButton>
  </section>
);
