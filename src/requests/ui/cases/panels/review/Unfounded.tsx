import exemptionWords from '../../../../../loc/exemptions';
import requestWords from '../../../../../loc/requests';
import strings from '../../../../../loc/requestReview';
import * as React from 'react';
import { CheckBox } from '../../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { unfoundedAnswers, unfoundedGrounds, type Unfounded as Claim } from '../../../../rules/exemptions/unfounded';
import styles from '../../../../../casework/ui/cases.module.scss';
import { choicesBy, type PartProps } from './parts';

/** That the request is manifestly unfounded or excessive, with what shows it. */
export const Unfounded: React.FC<PartProps & { readonly blank: () => Claim }> = ({ value: { unfounded }, change, at, blank }) => {
  const path = (name: string): ReturnType<PartProps['at']> => at(`unfounded.${name}`);
  const set = (changes: Partial<Claim>): void => change({ unfounded: { ...(unfounded ?? blank()), ...changes } });
  return (
    <>
      <h4 id={at('unfounded').id} tabIndex={-1} className={styles.heading}>{requestWords.field_review_unfounded}</h4>
      <p className={styles.quiet}>{exemptionWords.unfoundedHint}</p>
      <CheckBox id={path('is').id} text={strings.unfoundedIs} checked={unfounded !== undefined} onChange={(is) => change({ unfounded: is ? blank() : undefined })} />
      {unfounded ? (
        <>
          <RadioGroup {...path('ground')} label={strings.ground} choices={choicesBy('ground', unfoundedGrounds)} value={unfounded.ground ?? ''} onChange={(ground) => set({ ground })} />
          <TextBox {...path('reason')} label={strings.reason} rows={2} value={unfounded.reason} onChange={(reason) => set({ reason })} />
          <TextBox {...path('evidence')} label={strings.evidence} hint={strings.evidenceHint} rows={2} value={unfounded.evidence} onChange={(evidence) => set({ evidence })} />
          <RadioGroup {...path('answer')} label={strings.answer} layout="inline" choices={choicesBy('unfoundedAnswer', unfoundedAnswers)} value={unfounded.answer ?? ''} onChange={(answer) => set({ answer })} />
          {unfounded.answer === 'fee' ? (
            <>
              <TextBox {...path('fee')} label={strings.fee} width="short" value={unfounded.fee} onChange={(fee) => set({ fee })} />
              <TextBox {...path('feeBasis')} label={strings.feeBasis} rows={1} value={unfounded.feeBasis} onChange={(feeBasis) => set({ feeBasis })} />
            </>
          ) : null}
          <TextBox {...path('decidedBy')} label={strings.decidedBy} width="medium" value={unfounded.decidedBy} onChange={(decidedBy) => set({ decidedBy })} />
          <DayBox {...path('on')} label={strings.decidedOn} value={unfounded.on ?? ''} onChange={(on) => set({ on: on || undefined })} />
        </>
      ) : null}
    </>
  );
};
