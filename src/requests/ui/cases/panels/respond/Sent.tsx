import shared from '../../../../../loc/casePanels';
import panelWords from '../../../../../loc/requestPanels';
import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { waysTold } from '../../../../../casework/rules/waysTold';
import type { Locale } from '../../../../../platform/host/services';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import type { PrefillFrom } from '../../../../rules/cases/respond';
import type { OutstandingSearch } from '../../../../rules/searches/outstanding';
import { SearchesBecause } from '../../searches/SearchesBecause';
import { choicesOf } from '../../words';
import { fromText } from './AnswerText';
import type { PartProps } from './parts';
import styles from '../../../../../casework/ui/cases.module.scss';

interface Props extends PartProps {
  /** What is searched for it and not settled. */
  readonly searches: readonly OutstandingSearch[];
  readonly locale: Locale;
  /** It was recorded as sent before: what is typed corrects that. */
  readonly wasSent: boolean;
  readonly isLate: boolean;
  readonly howFrom: PrefillFrom | undefined;
}

const sent = [{ key: 'no', text: strings.isSent_no }, { key: 'yes', text: strings.isSent_yes }] as const;

/** Whether the answer has gone, when and how: with it the time ends. */
export const Sent: React.FC<Props> = ({ value, change, at, searches, locale, wasSent, isLate, howFrom }) => (
  <>
    <h4 id={at('sent').id} tabIndex={-1} className={styles.heading}>{strings.sentHeading}</h4>
    {wasSent ? null : <RadioGroup {...at('isSent')} label={strings.isSentLabel} choices={sent} value={value.isSent} onChange={(isSent) => change({ isSent })} />}
    <SearchesBecause {...{ searches, locale, change, at }} value={{ outcome: value.isSent === 'yes' ? value.outcome : '', searchesBecause: value.searchesBecause }} />
    {value.isSent === 'yes' ? (
      <>
        <DayBox {...at('on')} label={panelWords.sentOnLabel} value={value.on} onChange={(on) => change({ on })} />
        {isLate ? <TextBox {...at('lateBecause')} label={panelWords.lateLabel} hint={panelWords.lateHint} rows={2} value={value.lateBecause} onChange={(lateBecause) => change({ lateBecause })} /> : null}
        <SelectBox {...at('how')} label={panelWords.sentHowLabel} hint={fromText(howFrom)} none={shared.chooseNone} choices={choicesOf(waysTold)} value={value.how} onChange={(how) => change({ how })} />
      </>
    ) : null}
  </>
);
