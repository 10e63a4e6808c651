import * as strings from 'TriageStrings';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import { NOTE_LIMIT, TEXT_LIMIT } from '../../../rules';
import { OWN_ENTRY, type TellInput, type TellSuggestion } from '../../../rules/triage';
import { Done } from './Done';
import type { PartProps } from './part';
import { tellRows } from './rows';
import { tellTitle, wordOf } from './words';
import styles from './triage.module.scss';

const states = [
  { key: 'To tell', text: strings.tell_stateToTell }, { key: 'Told', text: strings.tell_stateTold }, { key: 'Not needed', text: strings.tell_stateNotNeeded }
] as const;

/** Who else must be told, besides the ICO and the people affected: suggested by the case, answered by the officer. */
export const Tell: React.FC<PartProps & { readonly suggestions: readonly TellSuggestion[]; readonly me: string }> = ({ services, input, set, id, error, suggestions, me }) => {
  const rows = tellRows(input, suggestions);
  const change = (at: number | undefined, row: TellInput): void => set({ tell: at === undefined ? [...input.tell, row] : input.tell.map((each, index) => (index === at ? row : each)) });
  const suggestionOf = ({ key, name }: TellInput): TellSuggestion | undefined => suggestions.find((each) => each.key === key && (key !== OWN_ENTRY || each.name === name));
  const add = (): void => {
    const index = input.tell.length;
    set({ tell: [...input.tell, { key: OWN_ENTRY, name: '', state: 'To tell', date: '', time: '', by: '', reference: '', note: '' }] });
    window.setTimeout(() => focusField(id(`triage.tell.${index}.name`)), 0);
  };
  return (
    <>
      <p>{rows.length === 0 ? strings.tellNone : strings.tellIntro}</p>
      {rows.map(({ row, index, place }) => {
        const path = `triage.tell.${place}`;
        const suggestion = suggestionOf(row);
        const typed = row.key === OWN_ENTRY && !suggestion;
        const put = (changes: Partial<TellInput>): void => change(index, { ...row, ...changes });
        return (
          <div key={`${row.key} ${row.key === OWN_ENTRY ? suggestion?.name ?? place : ''}`} className={styles.row}>
            {typed ? (
              <>
                <TextBox id={id(`${path}.name`)} label={strings.tellName} error={error(`${path}.name`)} width="medium" maximum={TEXT_LIMIT} value={row.name} onChange={(name) => put({ name })} />
                <LinkButton onClick={() => set({ tell: input.tell.filter((each, at) => at !== index) })}>{strings.remove}</LinkButton>
              </>
            ) : null}
            <SelectBox id={id(`${path}.state`)} label={tellTitle(row)} hint={suggestion && whyText(suggestion)} none={strings.tellUnanswered} choices={states} value={row.state}
              onChange={(key) => put({ state: states.find((state) => state.key === key)?.key ?? '', by: key === 'Told' && row.by === '' ? me : row.by })} />
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
      <QuietButton onClick={add}>{strings.tellAdd}</QuietButton>
    </>
  );
};

function whyText({ key, why, ownWords }: TellSuggestion): string {
  if (key === OWN_ENTRY) {
    return ownWords === '' ? strings.tellOwnList : fill(strings.tellOwnListWhen, ownWords);
  }
  return fill(strings.tellBecause, why.map((reason) => wordOf(`tellWhy_${reason}`)).join('; '));
}
