import * as React from 'react';
import strings from '../../../../loc/told';
import { ukInputs } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import type { SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { NOTE_LIMIT } from '../../../rules/limits';
import type { ToldDraft } from '../../../rules/told/toldDraft';
import type { DraftKeeper } from '../draft/useDraft';
import { FilesSection } from '../FilesSection';
import { FormFrame } from '../FormFrame';
import { Section } from '../Section';
import type { StaffFormState } from '../useStaffForm';
import { WhoSees } from '../WhoSees';
import type { StaffFormWords } from '../words';
import { CameSection } from './CameSection';
import type { ToldSectionProps } from './section';
import { ServicesBox } from './ServicesBox';
import { NameBox, ReachBoxes } from './who';

/** The sentences of such a form that name what is written in it. */
export interface ToldFormWords extends StaffFormWords {
  readonly formLabel: string;
  readonly sectionSaid: string;
  readonly sectionWho: string;
  readonly saidLabel: string;
  readonly nameLabel: string;
}

interface ToldFormProps extends Omit<ToldSectionProps, 'form'> {
  readonly form: StaffFormState<ToldDraft, unknown>;
  readonly keeper: DraftKeeper<ToldDraft>;
  readonly words: ToldFormWords;
  readonly lines: readonly SummaryLine[];
  readonly filesId: string;
  /** Who reads it: the DPO's team, unless the room says otherwise. */
  readonly whoReads?: string;
  readonly isNamed?: boolean;
  /** What the room asks of who came, after the name. */
  readonly who: React.ReactNode;
  /** What it asks besides, after the services. */
  readonly about: React.ReactNode;
}

/** Most of it is logged by whom it has just reached; an earlier moment is said in two touches. */
export function emptyTold(services: DeskServices): ToldDraft {
  const { date, time } = ukInputs(services.now());
  return { reportGuid: crypto.randomUUID(), receivedDate: date, receivedTime: time, language: 'English' };
}

/** All of it on one page, so that a minute is enough: what was said first, as it may be pasted, and nothing that whoever it reached need decide. */
export const ToldForm: React.FC<ToldFormProps> = ({ form, keeper, words, lines, filesId, whoReads = strings.whoReads, isNamed = true, who, about, ...section }) => {
  const { draft, update } = form;
  const { question, services, settings } = section;
  const asked = { form, ...section };
  return (
    <FormFrame label={words.formLabel} form={form} keeper={keeper} settings={settings} words={words} lines={lines} first={question('said').id} whoReads={draft.restricted ? undefined : whoReads}>
      <Section title={words.sectionSaid}>
        <TextBox {...question('said')} label={words.saidLabel} hint={strings.saidHint} rows={6} maximum={NOTE_LIMIT} value={draft.said ?? ''} onChange={(said) => update({ said })} />
      </Section>
      <Section title={words.sectionWho}>
        {isNamed ? <NameBox {...asked} label={words.nameLabel} /> : null}
        {who}
        <ReachBoxes {...asked} />
      </Section>
      <Section title={strings.sectionCame}><CameSection {...asked} /></Section>
      <Section title={strings.sectionAbout}>
        <ServicesBox {...asked} />
        {about}
      </Section>
      <WhoSees isShown services={services} settings={settings} question={question('restricted')} answer={draft.restricted} onAnswer={(restricted) => update({ restricted })} />
      <Section title={strings.sectionFiles}>
        <FilesSection isShown id={filesId} label={strings.filesLabel} hint={strings.filesHint} form={form} services={services} />
      </Section>
    </FormFrame>
  );
};
