import strings from '../../../../loc/investigation';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { ImprovementAction } from '../../../rules/investigation';
import { fieldId } from '../problems';
import { fieldOf, removeAt, replaceAt, type InvestigationPart, begun } from './part';
import styles from '../../../../casework/ui/cases.module.scss';

const blank: ImprovementAction = { text: '', owner: '', state: 'Open', note: '' };
const states = ['Open', 'Done', 'Dropped'] as const;

/** The improvement plan: each action with its owner and its target date. */
export const ActionRows: React.FC<InvestigationPart> = (part) => {
  const { input: { actions }, onChange, manager } = part;
  const addId = fieldOf(part, 'actions.add').id;
  return (
    <>
      <h3 id={fieldId(part.logId, 'actions')} className={styles.heading}>{strings.actionsHeading}</h3>
      {actions.map((action, index) => {
        const change = (changes: Partial<ImprovementAction>): void => onChange({ actions: replaceAt(actions, index, changes) });
        const path = (name: string): string => `actions.${index}.${name}`;
        return (
          <fieldset key={index} className={styles.choice}>
            <legend className={styles.small}>{fill(strings.actionNumber, index + 1)}</legend>
            <TextBox {...fieldOf(part, path('text'))} label={strings.actionText} rows={2} value={action.text} onChange={(text) => change({ text, ...begun(action, { owner: manager }) })} />
            <TextBox {...fieldOf(part, path('owner'))} label={strings.actionOwner} value={action.owner} width="medium" onChange={(owner) => change({ owner })} />
            <DayBox {...fieldOf(part, path('target'))} label={strings.actionTarget} value={action.target ?? ''} onChange={(target) => change({ target })} />
            <RadioGroup {...fieldOf(part, path('state'))} label={strings.actionState} layout="inline" choices={states.map((key) => ({ key, text: strings[`actionState_${key}`] }))} value={action.state} onChange={(state) => change({ state })} />
            <TextBox {...fieldOf(part, path('note'))} label={strings.actionNote} optional rows={1} value={action.note} onChange={(note) => change({ note })} />
            <p><LinkButton thenFocus={addId} onClick={() => onChange({ actions: removeAt(actions, index) })}>{fill(strings.actionRemove, index + 1)}</LinkButton></p>
          </fieldset>
        );
      })}
      <p><QuietButton id={addId} onClick={() => onChange({ actions: [...actions, blank] })}>{strings.actionAdd}</QuietButton></p>
    </>
  );
};
