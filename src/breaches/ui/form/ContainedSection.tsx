import * as React from 'react';
import strings from '../../../loc/report';
import breach from '../../../loc/breach';
import { QuietButton } from '../../../shared-ui/Button';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { Icon } from '../../../shared-ui/icons';
import { containedChoices, findIncidentKind, NOTE_LIMIT } from '../../rules/reporting';
import { answerChoices } from './answerChoices';
import { question, text, type SectionProps } from './section';
import styles from './ReportForm.module.scss';

const contained = answerChoices('contained', containedChoices);

/** Adds a sentence to what stands there, or takes it out again. */
function toggleSentence(whole: string, sentence: string): string {
  const lines = whole.split('\n').filter((line) => line.trim() !== '');
  return (lines.includes(sentence) ? lines.filter((line) => line !== sentence) : [...lines, sentence]).join('\n');
}

/** Whether it is contained and what was done, with the usual answers for this kind a tap away. */
export const ContainedSection: React.FC<SectionProps> = ({ form }) => {
  const { draft, update } = form;
  const actions = text(draft, 'containmentActions');
  const means = findIncidentKind(draft.incidentKind ?? '')?.containment ?? [];
  return (
    <>
      <RadioGroup
        {...question(form, 'contained')}
        label={strings.containedLabel}
        choices={contained}
        layout="columns"
        value={containedChoices.find((choice) => choice === draft.contained) ?? ''}
        onChange={(choice) => update({ contained: choice })}
      />
      <TextBox
        {...question(form, 'containmentActions')}
        label={strings.actionsLabel}
        optional
        hint={means.length > 0 ? strings.actionsHint : undefined}
        rows={2}
        maximum={NOTE_LIMIT}
        value={actions}
        onChange={(containmentActions) => update({ containmentActions })}
      />
      {means.length > 0 ? (
        <div role="group" aria-label={strings.actionsQuick} className={styles.quick}>
          {means.map((key) => {
            const sentence = breach[`containment_${key}`];
            const chosen = actions.split('\n').includes(sentence);
            return (
              <QuietButton key={key} aria-pressed={chosen} onClick={() => update({ containmentActions: toggleSentence(actions, sentence) })}>
                {chosen ? <Icon name="tick" size={16} /> : null} {sentence}
              </QuietButton>
            );
          })}
        </div>
      ) : null}
    </>
  );
};
