import * as React from 'react';
import strings from '../../../loc/complaintForm';
import styles from '../../../casework/ui/staff/StaffForm.module.scss';
import { emptyTold, ToldForm } from '../../../casework/ui/staff/told/ToldForm';
import { toldQuestions } from '../../../casework/ui/staff/told/section';
import type { ToldFormPlace } from '../../../casework/ui/staff/told/ToldPage';
import { useStaffForm } from '../../../casework/ui/staff/useStaffForm';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { checkEntry, type ComplaintEntry, type EntryProblem } from '../../rules/intake/entry';
import { entryFields, type EntryDraft } from '../../rules/intake/entryDraft';
import { alternateOf } from '../../rules/messages/alternate';
import type { ComplaintOutcome } from '../../store/contract';
import type { LoadComplaintStore, SentComplaint } from '../contract';
import { AboutDpo } from './AboutDpo';

const { question, summaryLines } = toldQuestions('desk-complaint', entryFields, strings);

/** A complaint: besides what every such form asks, whether a name was given, and whether it is about the very people who would look into it. */
export const ComplaintForm: React.FC<ToldFormPlace<EntryDraft, SentComplaint, LoadComplaintStore>> = ({ services, settings, keeper, loadStore, onSent }) => {
  const form = useStaffForm<EntryDraft, ComplaintEntry, EntryProblem, ComplaintOutcome>({
    keeper, start: keeper.found ?? undefined, empty: () => emptyTold(services),
    check: (draft, files) => checkEntry(draft, services.now(), { serviceNames: settings.services.map(({ name }) => name), mayRestrict: Boolean(settings.restrictedMailbox), hasFiles: files.length > 0 }),
    submit: async (request) => (await loadStore()).submitComplaint(services, request),
    onSent: (outcome, report) => onSent({ outcome, report })
  });
  const { draft, update } = form;
  const anonymous = draft.anonymous === true;
  return (
    <ToldForm form={form} keeper={keeper} services={services} settings={settings} words={strings} question={(field) => question(form, field)} lines={summaryLines(form.problems)}
      filesId="desk-complaint-files" whoReads={draft.aboutDpo && alternateOf(settings) !== undefined ? strings.whoReadsAlternate : undefined} isNamed={!anonymous}
      who={(
        <div className={styles.single}>
          <CheckBox id="desk-complaint-anonymous" text={strings.anonymousLabel} checked={anonymous} onChange={(checked) => update({ anonymous: checked, name: undefined })} />
        </div>
      )}
      about={<AboutDpo draft={draft} settings={settings} onChange={(aboutDpo) => update({ aboutDpo })} />} />
  );
};
