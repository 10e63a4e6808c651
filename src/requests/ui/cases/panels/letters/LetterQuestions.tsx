import strings from '../../../../../loc/requestLetters';
import { byKey } from '../../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../../calendar';
import { choiceKey } from '../../../../../casework/rules/choiceKey';
import type { LetterInput } from '../../../../../casework/ui/documents';
import type { PanelForm } from '../../../../../casework/ui/panelForm';
import type { Locale } from '../../../../../platform/host/services';
import { CheckBox } from '../../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../../shared-ui/text';
import { feeGroundsOf, isAnswer, type LetterTyped, type RequestLetter } from '../../../../documents';
import { extensionGrounds, type Right } from '../../../../rules/choices';
import type { RequestCase } from '../../../../rules/cases/values';
import { choicesOf } from '../../words';
import styles from '../../../../../casework/ui/cases.module.scss';

/** What is chosen and typed for a letter. */
export interface Typed extends LetterTyped, LetterInput {
  readonly letter: RequestLetter;
  /** Of an answer: to which right. */
  readonly right: Right;
}

interface Props {
  readonly found: RequestCase;
  readonly form: PanelForm<Typed>;
  readonly locale: Locale;
  /** The last day by the law of another door, in ISO form; '' where no law names one. */
  readonly hearByLaw: string;
}

const grounds = choicesOf(extensionGrounds);

/** What the chosen letter is asked for besides what the case says. */
export const LetterQuestions: React.FC<Props> = ({ found: { values }, form: { value, change, at }, locale, hearByLaw }) => {
  const text = (name: keyof LetterTyped & string, label: string, more: { readonly hint?: string; readonly optional?: boolean; readonly rows?: number } = {}): React.ReactElement => (
    <TextBox {...at(name)} label={label} rows={more.rows ?? 2} hint={more.hint} optional={more.optional} value={String(value[name])} onChange={(typed) => change({ [name]: typed })} />
  );
  if (isAnswer(value.letter)) {
    return (
      <>
        {values.rights.length > 1 ? <RadioGroup {...at('right')} label={strings.rightLabel} layout="columns" choices={choicesOf(values.rights)} value={value.right} onChange={(right) => change({ right })} /> : null}
        <p className={styles.quiet}>{strings.fromAnswer}</p>
        {value.letter === 'request-not-held' ? text('elsewhere', strings.elsewhereLabel, { optional: true }) : null}
      </>
    );
  }
  switch (value.letter) {
    case 'request-acknowledgement': return text('said', strings.saidLabel, { optional: true, rows: 3 });
    case 'request-identity': return (
      <>
        <div className={styles.single}><CheckBox id={at('asksIdentity').id} text={strings.asksIdentityText} checked={value.asksIdentity} onChange={(asksIdentity) => change({ asksIdentity })} /></div>
        {value.asksIdentity ? <>{text('doubt', strings.doubtLabel)}{text('identityNeeded', strings.identityNeededLabel)}</> : null}
        <div className={styles.single}><CheckBox id={at('asksAuthority').id} text={strings.asksAuthorityText} checked={value.asksAuthority} onChange={(asksAuthority) => change({ asksAuthority })} /></div>
        {value.asksAuthority ? text('authorityNeeded', strings.authorityNeededLabel) : null}
      </>
    );
    case 'request-clarification': return text('unclear', strings.unclearLabel, { rows: 3 });
    case 'request-extension': return (
      <>
        <RadioGroup {...at('ground')} label={strings.groundLabel} layout="inline" choices={grounds} value={grounds.find(({ key }) => key === value.ground)?.key ?? ''} onChange={(ground) => change({ ground })} />
        {text('extensionWhy', strings.extensionWhyLabel, { rows: 3 })}
      </>
    );
    case 'request-apology': return (
      <>
        {text('delay', strings.delayLabel, { rows: 3 })}
        <DayBox {...at('answerBy')} label={strings.answerByLabel} value={value.answerBy} onChange={(answerBy) => change({ answerBy })} />
      </>
    );
    case 'request-fee': return <FeeQuestions values={values} form={{ value, change, at }} text={text} />;
    case 'request-passed-on': return (
      <>
        {text('passedTo', strings.passedToLabel)}
        <DayBox {...at('hearBy')} label={strings.hearByLabel} hint={lawText(hearByLaw, locale)} value={value.hearBy} onChange={(hearBy) => change({ hearBy })} />
      </>
    );
  }
};

function lawText(day: string, locale: Locale): string {
  const on = plainDate(day);
  return on ? fill(strings.hearByLaw, formatUkDate(ukStartOfDay(on), locale)) : '';
}

interface FeeProps {
  readonly values: RequestCase['values'];
  readonly form: Pick<PanelForm<Typed>, 'value' | 'change' | 'at'>;
  readonly text: (name: keyof LetterTyped & string, label: string, more?: { readonly hint?: string; readonly rows?: number }) => React.ReactElement;
}

/** A request is free until a ground is chosen; then the fee says why, how much, of what it is made up, and how to pay. */
const FeeQuestions: React.FC<FeeProps> = ({ values, form: { value, change, at }, text }) => {
  const choices = ['', ...feeGroundsOf(values)].map((key) => ({ key: key || 'free', text: byKey(strings)[`feeGround_${choiceKey(key)}`] ?? key }));
  return (
    <>
      <RadioGroup {...at('feeGround')} label={strings.feeGroundLabel} choices={choices} value={value.feeGround || 'free'} onChange={(ground) => change({ feeGround: ground === 'free' ? '' : ground })} />
      {value.feeGround === '' ? null : (
        <>
          {text('feeWhy', strings.feeWhyLabel, { hint: strings.feeWhyHint, rows: 3 })}
          <TextBox {...at('feeAmount')} label={strings.feeAmountLabel} width="short" value={value.feeAmount} onChange={(feeAmount) => change({ feeAmount })} />
          {text('feeBasis', strings.feeBasisLabel)}
          {text('feeHow', strings.feeHowLabel)}
        </>
      )}
    </>
  );
};
