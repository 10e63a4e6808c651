import strings from '../../../../loc/triage';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { ukInputs } from '../../../../calendar';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import type { Delivery } from '../../../../casework/rules/messages/deliveryStatus';
import { NOTE_LIMIT, TEXT_LIMIT, type RecipientRole } from '../../../rules';
import { OWN_ENTRY, type TellInput, type TellSuggestion } from '../../../rules/triage';
import { reportWords } from '../../incoming/words';
import { Done } from './Done';
import type { PartProps } from './part';
import { tellRows } from './rows';
import type { Loaded } from './useLoad';
import { tellTitle, wordOf } from './words';
import styles from './triage.module.scss';

const states = [
  { key: 'To tell', text: strings.tell_stateToTell }, { key: 'Told', text: strings.tell_stateTold }, { key: 'Not needed', text: strings.tell_stateNotNeeded }
] as const;

interface TellProps extends PartProps {
  readonly suggestions: readonly TellSuggestion[];
  readonly me: string;
  readonly now: Temporal.Instant;
  readonly reportedAt: Temporal.Instant | undefined;
  /** What became of the desk's own messages about the case. */
  readonly messages: Pick<Loaded<readonly Delivery[]>, 'state' | 'value'>;
}

/** Whom the desk tells by itself, by the key of the table. */
const tellsItself: Readonly<Record<string, RecipientRole>> = { ictSecurity: 'ict-security', caldicott: 'caldicott' };

/** Who else must be told, besides the ICO and the people affected: suggested by the case, answered by the officer, with what the desk told by itself. */
export const Tell: React.FC<TellProps> = ({ services, input, set, id, error, suggestions, me, now, reportedAt, messages }) => {
  const rows = tellRows(input, suggestions);
  const change = (at: number | undefined, row: TellInput): void => set({ tell: at === undefined ? [...input.tell, row] : input.tell.map((each, index) => (index === at ? row : each)) });
  const suggestionOf = ({ key, name }: TellInput): TellSuggestion | undefined => suggestions.find((each) => each.key === key && (key !== OWN_ENTRY || each.name === name));
  const ownMessage = ({ key }: TellInput): Delivery | undefined => messages.value?.find(({ message: { role, alsoFor } }) => [role, ...alsoFor].some((each) => each === tellsItself[key]));
  const add = (): void => {
    const index = input.tell.length;
    set({ tell: [...input.tell, { key: OWN_ENTRY, name: '', state: 'To tell', date: '', time: '', by: '', reference: '', note: '' }] });
    window.setTimeout(() => focusField(id(`triage.tell.${index}.name`)), 0);
  };
  return (
    <>
      <p>{rows.length === 0 ? strings.tellNone : strings.tellIntro}</p>
      {messages.state === 'failed' ? <p className={styles.note}>{strings.tellDeskUnknown}</p> : null}
      {rows.map(({ row, index, place }) => {
        const path = `triage.tell.${place}`;
        const suggestion = suggestionOf(row);
        const typed = row.key === OWN_ENTRY && !suggestion;
        const own = ownMessage(row);
        const hints = [suggestion && whyText(suggestion), own && fill(strings.tellDeskMessage, reportWords.stateText(own, { locale: services.locale, now, created: reportedAt ?? now }))].filter((text) => text !== undefined);
        const put = (changes: Partial<TellInput>): void => change(index, { ...row, ...changes });
        return (
          <div key={`${row.key} ${row.key === OWN_ENTRY ? suggestion?.name ?? place : ''}`} className={styles.row}>
            {typed ? (
              <>
                <TextBox id={id(`${path}.name`)} label={strings.tellName} error={error(`${path}.name`)} width="medium" maximum={TEXT_LIMIT} value={row.name} onChange={(name) => put({ name })} />
                <LinkButton thenFocus={id('triage.tell.add')} onClick={() => set({ tell: input.tell.filter((each, at) => at !== index) })}>{strings.remove}</LinkButton>
              </>
            ) : null}
            <SelectBox id={id(`${path}.state`)} label={tellTitle(row)} hint={hints.length > 0 ? hints.join('. ') : undefined} none={strings.tellUnanswered} choices={states} value={row.state}
              onChange={(key) => put({ state: states.find((state) => state.key === key)?.key ?? '', by: key === 'Told' && row.by === '' ? me : row.by })} />
            {own?.state === 'sent' && row.state !== 'Told' ? (
              <LinkButton thenFocus={id(`${path}.state`)} aria-label={fill(strings.tellDeskEnterLabel, tellTitle(row))} onClick={() => put({ state: 'Told', ...ukInputs(own.at), by: strings.tellDeskBy })}>{strings.tellDeskEnter}</LinkButton>
            ) : null}
            {row.state === '' ? null : (
              <div className={styles.rowDetails}>
                {row.state === 'Told' ? (
                  <>
                    <Done services={services} id={id} error={error} path={path} row={row} byLabel={strings.tellBy} onChange={put} />
                    <TextBox id={id(`${path}.reference`)} label={strings.reference} error={error(`${path}.reference`)} optional width="medium" maximum={TEXT_LIMIT} value={row.reference} onChange={(reference) => put({ reference })} />
                  </>
                ) : null}
                <TextBox id={id(`${path}.note`)} label={strings.note} error={error(`${path}.note`)} optional maximum={NOTE_LIMIT} value={row.note} onChange={(note) => put({ note })} />
              </div>
            )}
          </div>
        );
      })}
      <QuietButton id={id('triage.tell.add')} onClick={add}>{strings.tellAdd}</QuietButton>
    </>
  );
};

function whyText({ key, why, ownWords }: TellSuggestion): string {
  if (key === OWN_ENTRY) {
    return ownWords === '' ? strings.tellOwnList : fill(strings.tellOwnListWhen, ownWords);
  }
  return fill(strings.tellBecause, why.map((reason) => wordOf(`tellWhy_${reason}`)).join('; '));
}
