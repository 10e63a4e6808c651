import * as React from 'react';
import strings from '../../../loc/report';
import type { DraftKeeper } from '../../../casework/ui/staff/draft/useDraft';
import { FilesSection } from '../../../casework/ui/staff/FilesSection';
import { FormFrame } from '../../../casework/ui/staff/FormFrame';
import { Section } from '../../../casework/ui/staff/Section';
import { useStaffForm } from '../../../casework/ui/staff/useStaffForm';
import { WhoSees } from '../../../casework/ui/staff/WhoSees';
import type { DeskServices } from '../../../platform/host/services';
import { findIncidentKind, validateReport, type BreachReport, type ReportDraft, type ReportProblem } from '../../rules/reporting';
import type { SubmitOutcome } from '../../store/contract';
import type { LoadReportStore, PublicSettings } from '../storePort';
import { ContainedSection } from './ContainedSection';
import { EquipmentQuestions } from './EquipmentQuestions';
import { IfYouKnowSection } from './IfYouKnowSection';
import { question, questionId, summaryLines } from './section';
import { WhatSection } from './WhatSection';
import { WhenSection } from './WhenSection';
import { WhoseSection } from './WhoseSection';
import { YouSection } from './YouSection';

export interface SentReport {
  readonly outcome: SubmitOutcome;
  readonly nameWithheld: boolean;
  readonly restricted: boolean;
}

export interface ReportFormProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly keeper: DraftKeeper<ReportDraft>;
  /** Whether the form is what one looks at, and not one's own reports. */
  readonly isShown: boolean;
  readonly loadStore: LoadReportStore;
  readonly onSent: (sent: SentReport) => void;
}

const empty = (): ReportDraft => ({ reportGuid: crypto.randomUUID() });

/**
 * The whole report on one page: someone who is worried, at the end of a shift and on a phone, sees how long it is, and
 * nothing is behind a step. What they must know comes first, what they may know is folded.
 */
export const ReportForm: React.FC<ReportFormProps> = ({ services, settings, keeper, isShown, loadStore, onSent }) => {
  const form = useStaffForm<ReportDraft, BreachReport, ReportProblem, SubmitOutcome>({
    keeper, start: keeper.found ?? undefined, empty,
    check: (draft) => validateReport({ ...draft, reportLanguage: services.locale }, services.now(), { serviceNames: settings.services.map(({ name }) => name), mayRestrict: Boolean(settings.restrictedMailbox) }),
    submit: async (request) => (await loadStore()).submitReport(services, request),
    onSent: (outcome, { nameWithheld, restricted }) => onSent({ outcome, nameWithheld, restricted: restricted === true })
  });
  const { draft } = form;
  const kind = findIncidentKind(draft.incidentKind ?? '');
  const section = { form, services, settings };
  // which of these must be answered depends on the kind, so they come once there is one
  const asksWhose = (kind !== undefined && kind.personalData !== 'no') || (draft.dataTypes ?? []).length > 0 || (draft.dataSubjectTypes ?? []).length > 0;

  return (
    <FormFrame label={strings.tabReport} form={form} keeper={keeper} settings={settings} words={strings} lines={summaryLines(form.problems)} first={questionId('incidentKind')}
      whoReads={draft.restricted ? undefined : strings.whoReads}>
      <Section title={strings.sectionWhat}>
        <WhatSection {...section} />
        {kind?.equipment ? <EquipmentQuestions {...section} certain /> : null}
      </Section>
      <Section title={strings.sectionWhen}><WhenSection {...section} /></Section>
      <Section title={strings.sectionContained}><ContainedSection {...section} /></Section>
      {asksWhose ? <Section title={strings.sectionWhose}><WhoseSection {...section} /></Section> : null}
      <IfYouKnowSection {...section} />
      <Section title={strings.sectionFiles}><FilesSection isShown={isShown} id="desk-report-files" label={strings.filesLabel} hint={strings.filesHint} form={form} services={services} /></Section>
      <WhoSees isShown={isShown} services={services} settings={settings} question={question(form, 'restricted')} answer={draft.restricted} onAnswer={(restricted) => form.update({ restricted })} />
      <Section title={strings.sectionYou}><YouSection {...section} /></Section>
    </FormFrame>
  );
};
