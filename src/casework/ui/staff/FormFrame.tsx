import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { ErrorSummary, type SummaryLine } from '../../../shared-ui/ErrorSummary';
import { focusField } from '../../../shared-ui/focus';
import { DraftNotice } from './draft/DraftNotice';
import type { FormDraft } from './draft/draftStore';
import type { DraftKeeper } from './draft/useDraft';
import { FailurePanel } from './FailurePanel';
import { OfflineBanner } from './OfflineBanner';
import { SendSection } from './SendSection';
import type { StaffFormState } from './useStaffForm';
import type { StaffFormWords } from './words';
import styles from './StaffForm.module.scss';

/** What each section of a form works with. */
export interface FormSectionProps<Draft extends FormDraft, Problem> {
  readonly form: StaffFormState<Draft, Problem>;
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

interface FrameProps<Draft extends FormDraft> {
  readonly label: string;
  readonly form: Pick<StaffFormState<Draft, unknown>, 'phase' | 'turn' | 'send' | 'discard'>;
  readonly keeper: Pick<DraftKeeper<Draft>, 'found' | 'broken' | 'filesNotKept' | 'savedAt'>;
  readonly settings: DeskSettings;
  readonly words: StaffFormWords;
  /** What is wrong, in the order of the page. */
  readonly lines: readonly SummaryLine[];
  /** Where the focus goes when a draft is discarded: the first question. */
  readonly first: string;
  readonly whoReads: string | undefined;
  readonly children: React.ReactNode;
}

/** Enter in a one-line box would send the form; someone who picks a name from a list must not send it by accident. */
function keepEnter(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/** What stands around the questions of a form: the draft that was found, what is wrong, why it was not sent, and the button. */
export function FormFrame<Draft extends FormDraft>({ label, form, keeper, settings, words, lines, first, whoReads, children }: FrameProps<Draft>): React.ReactElement {
  const { phase, turn } = form;
  return (
    <form noValidate className={styles.form} aria-label={label} onKeyDown={keepEnter} onSubmit={(event) => { event.preventDefault(); void form.send(); }}>
      <OfflineBanner words={words} />
      <DraftNotice found={keeper.found ?? undefined} words={words} onDiscard={form.discard} onGone={() => focusField(first)} />
      {lines.length > 0 ? <ErrorSummary lines={lines} turn={turn} /> : null}
      <fieldset className={styles.body} disabled={phase.name === 'sending'}>{children}</fieldset>
      {phase.name === 'editing' && phase.failure ? (
        <FailurePanel key={turn} failure={phase.failure} words={words} settings={settings} draftKept={!keeper.broken} />
      ) : null}
      <SendSection phase={phase} keeper={keeper} words={words} whoReads={whoReads} />
    </form>
  );
}
