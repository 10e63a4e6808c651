import strings from '../../../../loc/severity';
import * as React from 'react';
import { fill } from '../../../../shared-ui/text';
import { identifierChoiceKey, identifierKeys, ladderOf, protections, type IdentificationValue, type ProtectionKey } from '../../../rules/severity';
import { ChoiceFold, ErrorLine } from './ChoiceFold';
import type { PartProps } from './part';
import { RadioList } from './RadioList';
import { errorOf, fieldBoxId, fieldId, wordOf } from './words';
import styles from './severity.module.scss';

/** What in the data tells whose it is, each on its ladder, and the protection that makes it harder. */
export const Identifiers: React.FC<PartProps> = ({ logId, draft, suggestion, onChoose, problems }) => {
  const field = 'severity.identifiers';
  const error = errorOf(problems, field);
  const protectionId = fieldId(logId, 'severity.protection');
  return (
    <div id={fieldBoxId(fieldId(logId, field))} className={styles.part}>
      <h4 className={styles.heading}>{strings.identifiersHeading}</h4>
      <p className={styles.hint}>{strings.identifiersHint}</p>
      {error ? <ErrorLine id={fieldId(logId, field)} text={error} /> : null}
      {identifierKeys.map((key) => {
        const value = draft.identifiers.find((each) => each.identifier === key)?.value;
        const id = fieldId(logId, `${field}.${key}`);
        return (
          <ChoiceFold key={key} id={id} title={wordOf(`identifier.${key}`)} current={value && `${value}: ${wordOf(identifierChoiceKey(key, value))}`}>
            <RadioList<IdentificationValue | undefined>
              id={id}
              items={[
                { value: undefined, text: strings.notInData },
                ...ladderOf(key).map((rung) => ({ value: rung, figure: String(rung), text: wordOf(identifierChoiceKey(key, rung)), notes: [wordOf(`identificationValue.${rung * 100}`)] }))
              ]}
              chosen={value}
              onChoose={(rung) => onChoose({ kind: 'identifier', identifier: key, value: rung })}
            />
          </ChoiceFold>
        );
      })}
      <fieldset className={styles.question} aria-describedby={`${protectionId}-hint`}>
        <legend className={styles.legend}>{strings.protectionLabel}</legend>
        <p id={`${protectionId}-hint`} className={styles.hint}>{strings.protectionHint}</p>
        {suggestion.protection && !draft.loweredByProtection ? <p className={styles.hint}>{strings.protectionSuggested}</p> : null}
        <RadioList<ProtectionKey | undefined>
          id={protectionId}
          items={[
            { value: undefined, text: strings.protection_none },
            ...protections.map(({ key, to }) => ({ value: key, text: wordOf(`protection.${key}`), notes: [fill(strings.protectionTo, to)], suggested: suggestion.protection === key && !draft.loweredByProtection }))
          ]}
          chosen={draft.loweredByProtection?.protection}
          onChoose={(protection) => onChoose({ kind: 'protection', protection })}
        />
      </fieldset>
    </div>
  );
};
