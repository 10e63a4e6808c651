import * as React from 'react';
import strings from '../../../loc/report';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { focusField } from '../../../shared-ui/focus';
import { findIncidentKind, reportFields } from '../../rules/reporting';
import { DraftNotice } from '../draft/DraftNotice';
import type { DraftKeeper } from '../draft/useDraft';
import type { LoadReportStore, PublicSettings } from '../storePort';
import type { DeskServices } from '../../../platform/host/services';
import { ContainedSection } from './ContainedSection';
import { EquipmentQuestions } from './EquipmentQuestions';
import { FailurePanel } from './FailurePanel';
import { FilesSection } from './FilesSection';
import { IfYouKnowSection } from './IfYouKnowSection';
import { OfflineBanner } from './OfflineBanner';
import { controlId, problemSentence, questionId } from './section';
import { SendSection } from './SendSection';
import { useReportForm, type SentReport } from './useReportForm';
import { WhatSection } from './WhatSection';
import { WhenSection } from './WhenSection';
import { WhoseSection } from './WhoseSection';
import { WhoSees } from './WhoSees';
import { YouSection } from './YouSection';
import styles from './ReportForm.module.scss';

export interface ReportFormProps {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly keeper: DraftKeeper;
  readonly loadStore: LoadReportStore;
  readonly onSent: (sent: SentReport) => void;
}

/** Questions in the order of the page, which is the order of the error summary. */
const order: readonly string[] = [
  'incidentKind', 'whatHappened', 'equipment', 'equipmentDetails', 'noticed', 'happenedKnown', 'happenedAt', 'contained', 'containmentActions',
  'dataSubjectTypes', 'dataTypes', 'peopleBand', 'peopleCount'
].map((name) => `desk-report-${name}`);
const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Enter in a one-line box would send the report; someone who picks a name from a list must not send it by accident. */
function keepEnter(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/**
 * The whole report on one page: someone who is worried, at the end of a shift and on a phone, sees how long it is, and
 * nothing is behind a step. What they must know comes first, what they may know is folded.
 */
export const ReportForm: React.FC<ReportFormProps> = ({ services, settings, keeper, loadStore, onSent }) => {
  const found = keeper.found ?? undefined;
  const form = useReportForm({ services, settings, keeper, start: found, loadStore, onSent });
  const { draft, problems, phase } = form;
  const kind = findIncidentKind(draft.incidentKind ?? '');
  const section = { form, services, settings };
  // which of these must be answered depends on the kind, so they come once there is one
  const asksWhose = (kind !== undefined && kind.personalData !== 'no') || (draft.dataTypes ?? []).length > 0 || (draft.dataSubjectTypes ?? []).length > 0;
  const lines = problems
    .map((problem) => ({ fieldId: questionId(problem.field), controlId: controlId(problem.field), text: problemSentence(problem), rank: reportFields.indexOf(problem.field) }))
    .sort((one, other) => place(one.fieldId) - place(other.fieldId) || one.rank - other.rank);

  return (
    <form noValidate className={styles.form} aria-label={strings.tabReport} onKeyDown={keepEnter}
      onSubmit={(event) => { event.preventDefault(); void form.send(); }}>
      <OfflineBanner />
      <DraftNotice found={found} onDiscard={form.discard} onGone={() => focusField(questionId('incidentKind'))} />
      {lines.length > 0 ? <ErrorSummary lines={lines} turn={form.turn} /> : null}
      <fieldset className={styles.body} disabled={phase.name === 'sending'}>
        <Section title={strings.sectionWhat}>
          <WhatSection {...section} />
          {kind?.equipment ? <EquipmentQuestions {...section} certain /> : null}
        </Section>
        <Section title={strings.sectionWhen}><WhenSection {...section} /></Section>
        <Section title={strings.sectionContained}><ContainedSection {...section} /></Section>
        {asksWhose ? <Section title={strings.sectionWhose}><WhoseSection {...section} /></Section> : null}
        <IfYouKnowSection {...section} />
        <Section title={strings.sectionFiles}><FilesSection {...section} /></Section>
        {settings.restrictedMailbox || draft.restricted ? <WhoSees {...section} /> : null}
        <Section title={strings.sectionYou}><YouSection {...section} /></Section>
      </fieldset>
      {phase.name === 'editing' && phase.failure ? (
        <FailurePanel key={form.turn} failure={phase.failure} settings={settings} draftKept={!keeper.broken} />
      ) : null}
      <SendSection form={form} keeper={keeper} />
    </form>
  );
};

const Section: React.FC<{ readonly title: string }> = ({ title, children }) => (
  <section className={styles.section}>
    <h3 className={styles.sectionTitle}>{title}</h3>
    {children}
  </section>
);
