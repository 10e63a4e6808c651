import panelWords from '../../../../../loc/requestPanels';
import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import type { Read } from '../../../../../casework/ui/useRead';
import { QuietButton } from '../../../../../shared-ui/Button';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { counted, fill } from '../../../../../shared-ui/text';
import type { PrefillFrom, respondStart } from '../../../../rules/cases/respond';
import { asksDone, asksReasons, asksRecipients, asksSearches } from '../../../../rules/cases/respondAsks';
import { rightOutcomes, type Regime, type Right } from '../../../../rules/choices';
import { mayRestrictInstead } from '../../../../rules/response/grounds';
import { choicesOf, choiceText } from '../../words';
import { Grounds, Marketing } from './Grounds';
import type { PartProps } from './parts';
import type { MadeSearches } from './useSearchesMade';
import styles from '../../../../../casework/ui/cases.module.scss';

// that an answer is not recorded only a former register says
const outcomes = choicesOf(rightOutcomes.filter((outcome) => outcome !== 'Not recorded'));
const outcomesFor = (right: Right, regime: Regime): typeof outcomes => outcomes.filter(({ key }) => key !== 'Restricted instead' || mayRestrictInstead(right, regime));

interface Props extends PartProps {
  readonly right: Right;
  readonly from: ReturnType<typeof respondStart>['from'];
  readonly made: Read<MadeSearches>;
}

/** A prefilled answer says where it comes from. */
export const fromText = (from: PrefillFrom | undefined): string => (from === undefined ? '' : from === 'searches' ? strings.searchesFrom : fill(strings.fromRight, choiceText(from)));
const hintOf = (hint: string, from: PrefillFrom | undefined): string => [hint, fromText(from)].filter((text) => text !== '').join(' ');

/** What came of one right, and what is told of it. */
export const AnswerText: React.FC<Props & { readonly regime: Regime }> = ({ value, change, at, right, regime, from }) => (
  <>
    <Marketing {...{ value, change, at, right, regime }} />
    <RadioGroup {...at('outcome')} label={panelWords.outcomeLabel} hint={panelWords.outcomeHint} choices={outcomesFor(right, regime)} value={outcomes.find(({ key }) => key === value.outcome)?.key ?? ''} onChange={(outcome) => change({ outcome })} />
    {asksDone(right, value.outcome) || value.done !== '' ? (
      <TextBox {...at('done')} label={strings.doneLabel} hint={strings.doneHint} rows={2} value={value.done} onChange={(done) => change({ done })} />
    ) : null}
    <Grounds {...{ value, change, at, right, regime }} />
    {asksReasons(value.outcome) || value.reasons !== '' ? (
      <TextBox {...at('reasons')} label={panelWords.reasonsLabel} hint={panelWords.reasonsHint} optional={!asksReasons(value.outcome)} rows={3} value={value.reasons} onChange={(reasons) => change({ reasons })} />
    ) : null}
    {asksRecipients(right, value.outcome) || (value.recipientsTold !== '' && from.recipientsTold === undefined) ? (
      <TextBox {...at('recipientsTold')} label={panelWords.recipientsLabel} hint={hintOf(panelWords.recipientsHint, from.recipientsTold)} rows={2} value={value.recipientsTold} onChange={(recipientsTold) => change({ recipientsTold })} />
    ) : null}
  </>
);

/** Where was searched: from the answers to the searches, or typed. */
export const SearchText: React.FC<Props> = ({ value, change, at, right, from, made }) => {
  if (!asksSearches(right, value.outcome)) return null;
  const lines = made.state === 'read' ? made.value.lines.join('\n') : '';
  const open = made.state === 'read' ? made.value.open : 0;
  return (
    <>
      <h4 id={at('searched').id} tabIndex={-1} className={styles.heading}>{strings.searchesHeading}</h4>
      {made.state === 'failed' ? <p>{strings.searchesFailed}</p> : null}
      {open > 0 ? <p>{counted(strings, 'searchesOpen', open)}</p> : null}
      <TextBox {...at('searches')} label={strings.searchesLabel} hint={hintOf(strings.searchesHint, from.searches)} rows={3} value={value.searches} onChange={(searches) => change({ searches })} />
      {lines === '' || lines === value.searches ? null : <p><QuietButton onClick={() => change({ searches: lines })}>{strings.searchesTake}</QuietButton></p>}
    </>
  );
};
