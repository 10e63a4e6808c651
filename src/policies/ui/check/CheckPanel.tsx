import strings from '../../../loc/policyCheck';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { Dismissal, DocumentColumns } from '../../rules/check';
import type { ReadingText, UnreadableReason } from '../../rules/readingText';
import { Checked } from './Checked';
import { PasteCheck } from './PasteCheck';
import { RegulatorContext, type RegulatorNames } from './regulator';

/** A file's text, or why there is none. */
export type CheckedFile = { readonly ok: true; readonly text: ReadingText } | { readonly ok: false; readonly reason: UnreadableReason };

/** Where the panel gets a policy from; each host fills it. Keep it the same object while the policy is the same. */
export interface CheckPort {
  /** @param progress 0 to 1 */
  readonly readText: (progress: (share: number) => void) => Promise<CheckedFile>;
  readonly columns: DocumentColumns;
  /** How the council calls the regulator; the usual name without it. Never rejected. */
  readonly readRegulator?: () => Promise<RegulatorNames | undefined>;
  readonly readDismissals: () => Promise<ReadonlyMap<string, Dismissal>>;
  /** Both give what is dismissed then; undefined for a person who may not write. */
  readonly dismiss?: (findingId: string, reason: string) => Promise<ReadonlyMap<string, Dismissal>>;
  readonly restore?: (findingId: string) => Promise<ReadonlyMap<string, Dismissal>>;
}

export interface CheckPanelProps {
  readonly port: CheckPort;
  /** The UK day by the server's clock. */
  readonly today: Temporal.PlainDate;
  readonly locale: Locale;
}

type State =
  | { readonly name: 'reading'; readonly share: number }
  | { readonly name: 'failed' }
  | { readonly name: 'read'; readonly file: CheckedFile };

const NONE: ReadonlyMap<string, Dismissal> = new Map();

/** The check of a policy's working file, and below it a box for a text without a file. */
export const CheckPanel: React.FC<CheckPanelProps> = ({ port, today, locale }) => {
  const [state, setState] = React.useState<State>({ name: 'reading', share: 0 });
  const [dismissals, setDismissals] = React.useState(NONE);
  const [turn, setTurn] = React.useState(0);
  const [regulator, setRegulator] = React.useState<RegulatorNames>();
  React.useEffect(() => {
    let here = true;
    setState({ name: 'reading', share: 0 });
    Promise.all([port.readText((share) => { if (here) { setState({ name: 'reading', share }); } }), port.readDismissals(), port.readRegulator?.()]).then(
      ([file, dismissed, names]) => { if (here) { setDismissals(dismissed); setRegulator(names); setState({ name: 'read', file }); } },
      (error: unknown) => { console.error(error); if (here) { setState({ name: 'failed' }); } }
    );
    return () => { here = false; };
  }, [port, turn]);
  const { dismiss, restore } = port;
  return (
    <RegulatorContext.Provider value={regulator}>
      <p>{strings.intro}</p>
      {state.name === 'reading' ? <Skeleton label={state.share === 0 ? strings.reading : fill(strings.readingShare, Math.round(state.share * 100))} /> : null}
      {state.name === 'failed' ? (
        <MessagePanel tone="error" urgent title={strings.failed}><p>{strings.failedText}</p><QuietButton onClick={() => setTurn(turn + 1)}>{strings.again}</QuietButton></MessagePanel>
      ) : null}
      {state.name === 'read' && !state.file.ok ? <MessagePanel tone="warning" title={strings.unreadable}><p>{strings[`unreadable_${state.file.reason}`]}</p></MessagePanel> : null}
      {state.name === 'read' && state.file.ok ? (
        <Checked text={state.file.text} today={today} columns={port.columns} locale={locale} dismissals={dismissals}
          onDismiss={dismiss && (async (finding, reason) => setDismissals(await dismiss(finding.id, reason)))} onRestore={restore && (async (finding) => setDismissals(await restore(finding.id)))} />
      ) : null}
      <PasteCheck today={today} locale={locale} />
    </RegulatorContext.Provider>
  );
};
