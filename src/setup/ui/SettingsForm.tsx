import * as React from 'react';
import strings from '../../loc/setup';
import { saveSettings, type DeskSettings, type StoredSettings } from '../../platform/settings';
import { readSettings } from '../../platform/settings';
import { isDeskError, type DeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { useAnnounce } from '../../shared-ui/Announcer';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { ErrorSummary } from '../../shared-ui/ErrorSummary';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../shared-ui/useAskBeforeUnload';
import { describeError } from '../describe';
import { ConflictLines } from './ConflictLines';
import { checkDraft, draftOf, fieldOf, isChanged, type DraftProblem, type SettingsDraft } from './settingsDraft';
import { SettingsFields } from './SettingsFields';
import { problemSentence } from './words';

export interface SettingsFormProps {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly stored: StoredSettings<DeskSettings>;
  readonly onSaved: (stored: StoredSettings<DeskSettings>) => void;
}

type SaveState =
  | { readonly state: 'editing' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly error: DeskError }
  | { readonly state: 'conflict'; readonly theirs: StoredSettings<DeskSettings> };

/** The settings form. Whatever happens to a save, what was typed stays in it. */
export const SettingsForm: React.FC<SettingsFormProps> = ({ sp, siteUrl, stored, onSaved }) => {
  const [draft, setDraft] = React.useState<SettingsDraft>(() => draftOf(stored.settings));
  const [problems, setProblems] = React.useState<readonly DraftProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [save, setSave] = React.useState<SaveState>({ state: 'editing' });
  const announce = useAnnounce();
  useAskBeforeUnload(isChanged(draft, stored.settings));

  async function submit(over: StoredSettings<DeskSettings>): Promise<void> {
    const checked = checkDraft(draft);
    setProblems(checked.ok ? [] : checked.problems);
    if (!checked.ok) {
      setTurn((before) => before + 1);
      setSave({ state: 'editing' });
      return;
    }
    setSave({ state: 'saving' });
    try {
      const saved = await saveSettings(sp, siteUrl, checked.settings, over);
      onSaved(saved);
      // what went is gone; what was typed while it was being saved stays
      setDraft((now) => (now === draft ? draftOf(saved.settings) : now));
      setSave({ state: 'saved' });
    } catch (error) {
      setSave(await afterFailure(error));
    }
  }

  async function afterFailure(error: unknown): Promise<SaveState> {
    if (!isDeskError(error)) {
      throw error;
    }
    if (error.kind !== 'conflict') {
      return { state: 'failed', error };
    }
    try {
      return { state: 'conflict', theirs: await readSettings(sp, siteUrl) };
    } catch (second) {
      return { state: 'failed', error: isDeskError(second) ? second : error };
    }
  }

  const errorOf = (fieldId: string): string | undefined => {
    const problem = problems.find((candidate) => fieldOf(candidate, draft) === fieldId);
    return problem && problemSentence(problem);
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void submit(stored); }}>
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((problem) => ({ fieldId: fieldOf(problem, draft), text: problemSentence(problem) }))} /> : null}
      <SettingsFields sp={sp} draft={draft} errorOf={errorOf} announce={announce} onChange={(changes) => {
        setDraft((before) => ({ ...before, ...changes }));
        setSave((before) => (before.state === 'saved' ? { state: 'editing' } : before));
      }} />
      {save.state === 'failed' ? (
        <MessagePanel tone="error" title={strings.notSavedTitle} urgent takesFocus><p>{describeError(strings, save.error)}</p><p>{strings.notSavedText}</p></MessagePanel>
      ) : null}
      {save.state === 'conflict' ? (
        <MessagePanel tone="warning" title={strings.notSavedTitle} urgent takesFocus>
          <ConflictLines mine={draft} theirs={draftOf(save.theirs.settings)} />
          <p>
            <PrimaryButton onClick={() => { void submit(save.theirs); }}>{strings.conflictKeepMine}</PrimaryButton>{' '}
            <QuietButton onClick={() => { setDraft(draftOf(save.theirs.settings)); onSaved(save.theirs); setSave({ state: 'editing' }); }}>{strings.conflictTakeTheirs}</QuietButton>
          </p>
        </MessagePanel>
      ) : null}
      {save.state === 'saved' ? (
        <MessagePanel tone="success" title={strings.savedTitle} urgent takesFocus>
          <p>{strings.savedText}{draft.services.length > 0 ? ` ${strings.savedRunAgain}` : ''}</p>
        </MessagePanel>
      ) : null}
      <p><PrimaryButton type="submit" disabled={save.state === 'saving'}>{save.state === 'saving' ? strings.saving : strings.save}</PrimaryButton></p>
    </form>
  );
};
