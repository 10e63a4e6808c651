import * as React from 'react';
import strings from '../../../loc/complaintForm';
import { ukInputs } from '../../../calendar';
import { NOTE_LIMIT } from '../../../casework/rules/limits';
import type { DraftKeeper } from '../../../casework/ui/staff/draft/useDraft';
import { FilesSection } from '../../../casework/ui/staff/FilesSection';
import { FormFrame } from '../../../casework/ui/staff/FormFrame';
import { Section } from '../../../casework/ui/staff/Section';
import { useStaffForm } from '../../../casework/ui/staff/useStaffForm';
import { WhoSees } from '../../../casework/ui/staff/WhoSees';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { checkEntry, type ComplaintEntry, type EntryProblem } from '../../rules/intake/entry';
import type { EntryDraft } from '../../rules/intake/entryDraft';
import { alternateOf } from '../../rules/messages/alternate';
import type { ComplaintOutcome } from '../../store/contract';
import type { LoadComplaintStore, SentComplaint } from '../contract';
import { AboutSection } from './AboutSection';
import { CameSection } from './CameSection';
import { question, questionId, summaryLines } from './questions';
import { WhoSection } from './WhoSection';

export interface ComplaintFormProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly keeper: DraftKeeper<EntryDraft>;
  readonly loadStore: LoadComplaintStore;
  readonly onSent: (sent: SentComplaint) => void;
}

/** Most complaints are logged by whom they have just reached; an earlier moment is said in two touches. */
function emptyEntry(services: DeskServices): EntryDraft {
  const { date, time } = ukInputs(services.now());
  return { reportGuid: crypto.randomUUID(), receivedDate: date, receivedTime: time, language: 'English' };
}

function whoReads({ restricted, aboutDpo }: EntryDraft, settings: DeskSettings): string | undefined {
  if (restricted) {
    return undefined;
  }
  return aboutDpo && alternateOf(settings) !== undefined ? strings.whoReadsAlternate : strings.whoReads;
}

/** All of it on one page, so that a minute is enough: what was said first, as it may be pasted, and nothing that whoever it reached need decide. */
export const ComplaintForm: React.FC<ComplaintFormProps> = ({ services, settings, keeper, loadStore, onSent }) => {
  const form = useStaffForm<EntryDraft, ComplaintEntry, EntryProblem, ComplaintOutcome>({
    keeper, start: keeper.found ?? undefined, empty: () => emptyEntry(services),
    check: (draft, files) => checkEntry(draft, services.now(), { serviceNames: settings.services.map(({ name }) => name), mayRestrict: Boolean(settings.restrictedMailbox), hasFiles: files.length > 0 }),
    submit: async (request) => (await loadStore()).submitComplaint(services, request),
    onSent: (outcome, report) => onSent({ outcome, report })
  });
  const { draft } = form;
  const section = { form, services, settings };
  return (
    <FormFrame label={strings.formLabel} form={form} keeper={keeper} settings={settings} words={strings} lines={summaryLines(form.problems)} first={questionId('said')}
      whoReads={whoReads(draft, settings)}>
      <Section title={strings.sectionSaid}>
        <TextBox {...question(form, 'said')} label={strings.saidLabel} hint={strings.saidHint} rows={6} maximum={NOTE_LIMIT} value={draft.said ?? ''} onChange={(said) => form.update({ said })} />
      </Section>
      <Section title={strings.sectionWho}><WhoSection {...section} /></Section>
      <Section title={strings.sectionCame}><CameSection {...section} /></Section>
      <Section title={strings.sectionAbout}><AboutSection {...section} /></Section>
      <WhoSees isShown services={services} settings={settings} question={question(form, 'restricted')} answer={draft.restricted} onAnswer={(restricted) => form.update({ restricted })} />
      <Section title={strings.sectionFiles}>
        <FilesSection isShown id="desk-complaint-files" label={strings.filesLabel} hint={strings.filesHint} form={form} services={services} />
      </Section>
    </FormFrame>
  );
};
