import strings from '../../loc/investigation';
import { byKey } from '../../loc/texts';
import * as React from 'react';
import { readTerms, termsText } from '../../calendar';
import { defaultOfficerSettings, highestTerms, readOfficerSettings, saveOfficerSettings, validateOfficerSettings, type OfficerSettings as Settings } from '../../platform/settings/officers';
import type { SettingsProblem, StoredSettings } from '../../platform/settings';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { ErrorSummary } from '../../shared-ui/ErrorSummary';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../shared-ui/useAskBeforeUnload';
import { fill } from '../../shared-ui/text';
import { OfficerFields, officerFieldId, policyNumbers, requestAims, scheduleLines, type OfficerDraft } from './OfficerFields';
import { wholeOf } from './settingsDraft';

type Stored = StoredSettings<Settings>;
type Saving = { readonly state: 'editing' | 'saving' | 'saved' | 'failed' } | { readonly state: 'conflict'; readonly theirs: Stored };

type ScheduleLine = (typeof scheduleLines)[number];
// each line of the schedule is among its names
const ofEachLine = <Value,>(value: (line: ScheduleLine) => Value): Record<ScheduleLine, Value> =>
  Object.fromEntries(scheduleLines.map((line) => [line, value(line)])) as Record<ScheduleLine, Value>;

const draftOf = (settings: Settings | undefined): OfficerDraft => {
  const { retention, othersToTell, readingDays, reminderLimit, internalAuditMailbox, schoolTerms, requestTargetDays, reviewDays } = settings ?? defaultOfficerSettings;
  return {
    retention: ofEachLine((line) => String(retention[line])),
    others: othersToTell.map((entry, id) => ({ id, ...entry })),
    policies: { readingDays: String(readingDays), reminderLimit: String(reminderLimit), internalAuditMailbox },
    aims: { requestTargetDays: String(requestTargetDays ?? ''), reviewDays: String(reviewDays ?? '') },
    schoolTerms: termsText(schoolTerms)
  };
};

function settingsOf({ retention, others, policies, aims, schoolTerms }: OfficerDraft): unknown {
  return {
    retention: ofEachLine((line) => wholeOf(retention[line])),
    othersToTell: others.map(({ name, when }) => ({ name, when })),
    readingDays: wholeOf(policies.readingDays), reminderLimit: wholeOf(policies.reminderLimit),
    internalAuditMailbox: policies.internalAuditMailbox, schoolTerms: readTerms(schoolTerms),
    ...Object.fromEntries(requestAims.filter((key) => aims[key].trim() !== '').map((key) => [key, wholeOf(aims[key])]))
  };
}

/** Retention schedule, who else is told, and what holds for the reading of policies. Shown to whom the list lets read it: officers and owners. */
export const OfficerSettings: React.FC<{ readonly sp: SPFI; readonly siteUrl: string }> = ({ sp, siteUrl }) => {
  const [stored, setStored] = React.useState<Stored | 'none'>();
  const [draft, setDraft] = React.useState<OfficerDraft>(() => draftOf(undefined));
  const [problems, setProblems] = React.useState<readonly SettingsProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [saving, setSaving] = React.useState<Saving>({ state: 'editing' });

  useAskBeforeUnload(stored !== undefined && stored !== 'none' && JSON.stringify(settingsOf(draft)) !== JSON.stringify(settingsOf(draftOf(stored.settings))));
  const take = React.useCallback((read: Stored): void => {
    setStored(read);
    setDraft(draftOf(read.settings));
  }, []);
  React.useEffect(() => {
    let here = true;
    readOfficerSettings(sp, siteUrl).then((read) => { if (here) { take(read); } }, (error: unknown) => {
      // not set up yet, or nothing for this person: then there is no form
      if (!isDeskError(error, 'forbidden', 'not-set-up', 'not-found')) {
        console.warn('The officers’ settings could not be read', error);
      }
      if (here) { setStored('none'); }
    });
    return () => { here = false; };
  }, [sp, siteUrl, take]);

  async function save(over: Stored): Promise<void> {
    const checked = validateOfficerSettings(settingsOf(draft));
    setProblems(checked.ok ? [] : checked.problems);
    if (!checked.ok) {
      setTurn((before) => before + 1);
      return;
    }
    setSaving({ state: 'saving' });
    try {
      take(await saveOfficerSettings(sp, siteUrl, checked.settings, over));
      setSaving({ state: 'saved' });
    } catch (error) {
      setSaving(await afterFailure(error));
    }
  }

  async function afterFailure(error: unknown): Promise<Saving> {
    if (!isDeskError(error, 'conflict')) {
      console.warn('The officers’ settings were not saved', error);
      return { state: 'failed' };
    }
    try {
      return { state: 'conflict', theirs: await readOfficerSettings(sp, siteUrl) };
    } catch (second) {
      console.warn('The other version could not be read', second);
      return { state: 'failed' };
    }
  }

  if (stored === undefined) {
    return <p role="status">{strings.settingsLoading}</p>;
  }
  if (stored === 'none') {
    return null;
  }
  const sentence = ({ code, field }: SettingsProblem): string =>
    (field === 'schoolTerms' ? fill(strings.termsTooMany, highestTerms) : fill(byKey(strings)[`settingsProblem_${code}`] ?? strings.settingsProblem_invalid, Number(field.split('.')[1]) + 1));
  return (
    <section aria-labelledby="setup-officers">
      <h3 id="setup-officers">{strings.settingsTitle}</h3>
      <p>{strings.settingsIntro}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (saving.state !== 'saving') { void save(stored); } }}>
        {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((problem) => ({ fieldId: officerFieldId(problem.field, draft), text: sentence(problem) }))} /> : null}
        <OfficerFields
          draft={draft}
          errorOf={(id) => problems.filter((problem) => officerFieldId(problem.field, draft) === id).map(sentence)[0]}
          onChange={(changes) => {
            setDraft((before) => ({ ...before, ...changes }));
            setSaving((before) => (before.state === 'saved' ? { state: 'editing' } : before));
          }}
        />
        {saving.state === 'failed' ? <MessagePanel tone="error" urgent takesFocus><p>{strings.settingsFailed}</p></MessagePanel> : null}
        {saving.state === 'saved' ? <MessagePanel tone="success" urgent takesFocus><p>{strings.settingsSaved}</p></MessagePanel> : null}
        {saving.state === 'conflict' ? (
          <MessagePanel tone="warning" urgent takesFocus>
            <p>{fill(strings.settingsConflict, inWords(draftOf(saving.theirs.settings)))}</p>
            <p>
              <PrimaryButton onClick={() => void save(saving.theirs)}>{strings.settingsMine}</PrimaryButton>{' '}
              <QuietButton onClick={() => { take(saving.theirs); setSaving({ state: 'editing' }); }}>{strings.settingsTheirs}</QuietButton>
            </p>
          </MessagePanel>
        ) : null}
        <p><PrimaryButton type="submit" aria-disabled={saving.state === 'saving'}>{saving.state === 'saving' ? strings.settingsSaving : strings.settingsSave}</PrimaryButton></p>
      </form>
    </section>
  );
};

/** The settings in one line, to compare with one's own. */
function inWords({ retention, others, policies, aims, schoolTerms }: OfficerDraft): string {
  const kept = scheduleLines.map((key) => `${strings[`retention_${key}`]} ${retention[key]}`);
  const reading = [...policyNumbers, 'internalAuditMailbox' as const].map((key) => `${strings[`policies_${key}`]} ${policies[key] || '–'}`);
  const own = requestAims.filter((key) => aims[key] !== '').map((key) => `${strings[`aims_${key}`]} ${aims[key]}`);
  return [...kept, ...others.map(({ name }) => name), ...own, ...reading, ...(schoolTerms === '' ? [] : [`${strings.termsLabel} ${schoolTerms.replace(/\n/g, ', ')}`])].join('; ');
}
