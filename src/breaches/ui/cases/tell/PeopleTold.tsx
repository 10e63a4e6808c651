import strings from '../../../../loc/documents';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { readInstant, ukInputs } from '../../../../calendar';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { counted, fill } from '../../../../shared-ui/text';
import { choiceKey, NOTE_LIMIT } from '../../../rules';
import { recordPeopleTold, tellingMeans, type PeopleTelling, type PeopleToldInput } from '../../../rules/decisions';
import type { DocumentLanguage } from '../../../../casework/documents';
import { ProblemSummary, problemsOf } from '../decide/ProblemSummary';
import { errorOf, familyChoices, isSaved } from '../decide/words';
import { momentText } from '../pack/IcoTold';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { withNote } from '../prefill/fromText';
import styles from '../../../../casework/ui/panelContent.module.scss';

const means = familyChoices('means', tellingMeans, { ...strings });

/** When, how and how many people were told. Never who. */
export const PeopleTold: React.FC<CasePanelProps & { readonly language: DocumentLanguage }> = ({ services, found, run, problems, busy, language }) => {
  const { facts, notification: { tellings } } = found.values;
  const input = useInput<PeopleToldInput>('peopleTold', { date: '', time: '', how: '', people: '', language, note: '' });
  const { value } = input;
  const own = problemsOf(problems, 'told', 'breach');
  const id = (path: string): string => fieldId(found.logId, path);
  const change = (changed: Partial<PeopleToldInput>): void => input.set({ ...value, ...changed });
  const save = async (): Promise<void> => {
    if (isSaved(await run((seen, context) => recordPeopleTold(seen, value, context)))) input.reset();
  };
  const correct = (entry: PeopleTelling, place: number): void => {
    const at = readInstant(entry.at);
    change({ ...(at ? ukInputs(at) : {}), how: entry.how, people: entry.people === undefined ? '' : String(entry.people), language: entry.language, note: entry.note, corrects: place });
  };
  const corrected = value.corrects === undefined ? undefined : tellings[value.corrects];
  return (
    <>
      <h4>{strings.peopleToldHeading}</h4>
      {tellings.length === 0 ? <p>{strings.peopleToldNone}</p> : (
        <ul className={styles.entries}>
          {tellings.map((entry, place) => (
            <li key={`${entry.at} ${place}`}>
              <span>{fill(strings.tellingLine, momentText(entry.at, services.locale), byKey(strings)[`means_${choiceKey(entry.how)}`], entry.by)}</span>
              {entry.people === undefined ? null : <span>{counted(strings, 'tellingPeople', entry.people)}</span>}
              {entry.note ? <span dir="auto">{entry.note}</span> : null}
              <LinkButton onClick={() => correct(entry, place)}>{strings.correct}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      <form noValidate aria-label={strings.peopleToldHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ProblemSummary logId={found.logId} problems={own} />
        {corrected ? <p>{fill(strings.correcting, momentText(corrected.at, services.locale))} <LinkButton thenFocus={id('told.at')} onClick={input.reset}>{strings.correctStop}</LinkButton></p> : null}
        <DateTimeBox id={id('told.at')} label={strings.toldAtPeople} error={errorOf(own, 'told.at')} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
        <SelectBox id={id('told.how')} label={strings.peopleHow} none={strings.chooseNone} choices={means} error={errorOf(own, 'told.how')} value={value.how} onChange={(how) => change({ how })} />
        <TextBox id={id('told.people')} label={strings.peopleMany} hint={withNote(strings.peopleManyHint, facts.peopleCount === undefined ? undefined : fill(strings.peopleManyKnown, facts.peopleCount))} optional inputMode="numeric" width="short" error={errorOf(own, 'told.people')} value={value.people} onChange={(people) => change({ people })} />
        <TextBox id={id('told.note')} label={strings.note} hint={strings.noteHint} optional rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'told.note')} value={value.note} onChange={(note) => change({ note })} />
        <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.icoToldSave}</PrimaryButton></SaveBar>
      </form>
    </>
  );
};
