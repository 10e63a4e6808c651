import strings from '../../../loc/compliance';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { defaultJoinerDays } from '../../../platform/settings';
import type { Compliance } from '../../store/compliance';

/** Once the figures are there, puts on record who had not read a version when the next took its place. What fails is tried again the next time. */
export function useSuperseded(services: DeskServices, compliance: Compliance | undefined): void {
  React.useEffect(() => {
    if (!compliance) return;
    const take = async (): Promise<void> => {
      const { takeInSuperseded } = await import(/* webpackChunkName: 'policy-proof' */ '../../store/proof/superseded');
      await takeInSuperseded(services, { ...compliance, joinerDays: compliance.settings?.joinerDays ?? defaultJoinerDays }, strings.supersededReason);
    };
    take().catch((error: unknown) => console.warn('Versions that were replaced before they were read were not put on record', error));
  }, [services, compliance]);
}
