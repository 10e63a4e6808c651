import * as React from 'react';
import strings from '../../../../loc/dpiaScreen';
import { ukDate } from '../../../../calendar';
import type { DraftKeeper } from '../../../../casework/ui/staff/draft/useDraft';
import { FormFrame } from '../../../../casework/ui/staff/FormFrame';
import { useStaffForm } from '../../../../casework/ui/staff/useStaffForm';
import { checkScreening, type CheckedScreening, type ScreeningDraft, type ScreeningProblem } from '../../../rules/screening/draft';
import type { MyScreening, ScreeningDesk } from '../contract';
import { summaryLines } from '../words';
import { ScreeningFields } from './ScreeningFields';

const prefix = 'desk-screening';

export interface SentScreening {
  readonly screening: MyScreening;
  readonly report: CheckedScreening;
}

interface ScreeningFormProps extends Pick<ScreeningDesk, 'services' | 'settings' | 'loadStore'> {
  readonly keeper: DraftKeeper<ScreeningDraft>;
  readonly onSent: (sent: SentScreening) => void;
}

/** A new screening. */
export const ScreeningForm: React.FC<ScreeningFormProps> = ({ services, settings, loadStore, keeper, onSent }) => {
  const form = useStaffForm<ScreeningDraft, CheckedScreening, ScreeningProblem, MyScreening>({
    keeper, start: keeper.found ?? undefined, empty: () => ({ reportGuid: crypto.randomUUID() }),
    check: (draft) => checkScreening(draft, { today: ukDate(services.now()), services: settings.services.map(({ name }) => name) }),
    submit: async ({ report: { reportGuid, ...screening } }) => (await loadStore()).submitScreening(services, screening, reportGuid),
    onSent: (screening, report) => onSent({ screening, report })
  });
  return (
    <FormFrame label={strings.formLabel} form={form} keeper={keeper} settings={settings} words={strings} lines={summaryLines(prefix, form.problems)} first={`${prefix}-service`} whoReads={strings.whoReads}>
      <ScreeningFields prefix={prefix} draft={form.draft} problems={form.problems} update={form.update} services={services} settings={settings} />
    </FormFrame>
  );
};
