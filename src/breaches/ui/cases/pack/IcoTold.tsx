import { byKey } from '../../../../loc/texts';
import strings from '../../../../loc/documents';
import * as React from 'react';
import { formatUkDateTime, readInstant, ukInputs } from '../../../../calendar';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { choiceKey, NOTE_LIMIT, TEXT_LIMIT } from '../../../rules';
import { isLate, recordIcoTold, stillUnknown, submissionMeans, type IcoSubmission, type IcoToldInput } from '../../../rules/decisions';
import type { PackModel } from '../../../rules/pack';
import { ProblemSummary, problemsOf } from '../decide/ProblemSummary';
import { errorOf, familyChoices, isSaved } from '../decide/words';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';
import { fromText, withNote } from '../prefill/fromText';
import { UnknownList, unknownText } from '../unknown/UnknownList';
import styles from '../../../../casework/ui/panelContent.module.scss';

const means = familyChoices('means', submissionMeans, { ...strings });

interface Typed extends Omit<IcoToldInput, 'unknown'> {
  readonly unknown: readonly string[];
  readonly other: string;
}

/** When, how and under which reference the ICO was told, and what was still unknown then. */
export const IcoTold: React.FC<CasePanelProps & { readonly model: PackModel }> = ({ services, found, run, problems, busy, model }) => {
  const { notification, ico, awareAt } = found.values;
  const { submissions } = notification;
  const empty: Typed = { date: '', time: '', how: '', reference: ico.reference, unknown: [...model.unknown, ...model.missing].map(({ key }) => key), other: '', note: '', delayReason: ico.delayReason };
  const input = useInput<Typed>('icoTold', empty);
  const { value } = input;
  const own = problemsOf(problems, 'told', 'ico', 'breach', 'notification');
  const id = (path: string): string => fieldId(found.logId, path);
  const change = (changed: Partial<Typed>): void => input.set({ ...value, ...changed });
  const now = services.now();
  const save = async (): Promise<void> => {
    const { other, ...typed } = value;
    const unknown = other.trim() === '' ? value.unknown : [...value.unknown, other];
    if (isSaved(await run((seen, context) => recordIcoTold(seen, { ...typed, unknown }, context)))) input.reset();
  };
  const correct = (entry: IcoSubmission, place: number): void => {
    const at = readInstant(entry.at);
    change({ ...(at ? ukInputs(at) : {}), how: entry.how, reference: entry.reference, unknown: entry.unknown, note: entry.note, corrects: place });
  };
  const corrected = value.corrects === undefined ? undefined : submissions[value.corrects];
  const first = submissions.length === 0 || value.corrects === 0;
  return (
    <>
      <h4 id={fieldId(found.logId, 'icoTold')}>{submissions.length === 0 ? strings.icoToldHeading : strings.icoToldAgainHeading}</h4>
      {submissions.length === 0 ? <p>{strings.icoToldNone}</p> : (
        <ul className={styles.entries}>
          {submissions.map((entry, place) => (
            <li key={`${entry.at} ${place}`}>
              <span>{fill(strings.submissionLine, byKey(strings)[`submission_${choiceKey(entry.kind)}`], momentText(entry.at, services.locale), byKey(strings)[`means_${choiceKey(entry.how)}`], entry.by)}</span>
              {entry.reference ? <span>{fill(strings.referenceLine, entry.reference)}</span> : null}
              {entry.unknown.length > 0 ? <span>{fill(strings.stillUnknownLine, entry.unknown.map(unknownText).join('; '))}</span> : null}
              {entry.note ? <span dir="auto">{entry.note}</span> : null}
              <LinkButton onClick={() => correct(entry, place)}>{strings.correct}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      <form noValidate aria-label={strings.icoToldHeading} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ProblemSummary logId={found.logId} problems={problemsOf(own, 'told', 'ico', 'breach')} />
        {corrected ? <p>{fill(strings.correcting, momentText(corrected.at, services.locale))} <LinkButton thenFocus={id('told.at')} onClick={input.reset}>{strings.correctStop}</LinkButton></p> : null}
        <DateTimeBox id={id('told.at')} label={strings.toldAtIco} error={errorOf(own, 'told.at')} date={value.date} time={value.time} latest={ukInputs(now).date} now={() => ukInputs(services.now())} onChange={change} />
        <SelectBox id={id('told.how')} label={strings.toldHow} none={strings.chooseNone} choices={means} error={errorOf(own, 'told.how')} value={value.how} onChange={(how) => change({ how })} />
        <TextBox id={id('told.reference')} label={strings.icoReference} hint={withNote(first ? strings.icoReferenceHint : undefined, value.reference !== '' && value.reference === ico.reference ? fromText('told') : undefined)} optional maximum={TEXT_LIMIT} width="medium" error={errorOf(own, 'told.reference')} value={value.reference} onChange={(reference) => change({ reference })} />
        <UnknownList id={(path) => id(`told.unknown-${path}`)} label={strings.unknownThen} hint={strings.unknownThenHint} offered={[...empty.unknown, ...stillUnknown(notification)]}
          values={value.unknown} onChange={(unknown) => change({ unknown })} other={value.other} onOther={(other) => change({ other })} />
        {value.delayReason !== '' || errorOf(own, 'ico.delayReason') || (first && awareAt && isLate(now, awareAt)) ? (
          <TextBox id={id('ico.delayReason')} label={strings.delayReason} hint={strings.delayHint} rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'ico.delayReason')} value={value.delayReason} onChange={(delayReason) => change({ delayReason })} />
        ) : null}
        <TextBox id={id('told.note')} label={strings.note} hint={strings.noteHint} optional rows={2} maximum={NOTE_LIMIT} error={errorOf(own, 'told.note')} value={value.note} onChange={(note) => change({ note })} />
        <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.icoToldSave}</PrimaryButton></SaveBar>
      </form>
    </>
  );
};

export function momentText(at: string, locale: 'en-GB' | 'cy-GB'): string {
  const moment = readInstant(at);
  return moment ? formatUkDateTime(moment, locale) : at;
}
