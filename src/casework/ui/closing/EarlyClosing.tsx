import strings from '../../../loc/casePanels';
import * as React from 'react';
import { RadioGroup, type Choice } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import type { EarlyClosingInput } from '../../rules/earlyClosing';
import type { PanelForm } from '../panelForm';

interface Props {
  readonly form: Pick<PanelForm<EarlyClosingInput>, 'value' | 'change' | 'at'>;
  /** How it may end, with *Merged* among them. */
  readonly ends: readonly Choice<string>[];
  /** The question which other case it is the same as. */
  readonly merged: { readonly label: string; readonly hint: string };
}

/** How a case ends before its time, who answers for it, why, and what the Data Protection Officer advised. */
export const EarlyClosing: React.FC<Props> = ({ form: { value, change, at }, ends, merged }) => (
  <>
    <RadioGroup {...at('how')} label={strings.closeHow} choices={ends} value={ends.find(({ key }) => key === value.how)?.key ?? ''} onChange={(how) => change({ how })} />
    {value.how === 'Merged' ? <TextBox {...at('mergedInto')} {...merged} width="medium" value={value.mergedInto} onChange={(mergedInto) => change({ mergedInto })} /> : null}
    <TextBox {...at('who')} label={strings.closeWho} width="medium" value={value.who} onChange={(who) => change({ who })} />
    <TextBox {...at('why')} label={strings.closeWhy} rows={2} value={value.why} onChange={(why) => change({ why })} />
    <TextBox {...at('advice')} label={strings.closeAdvice} rows={2} value={value.advice} onChange={(advice) => change({ advice })} />
    <TextBox {...at('adviceBy')} label={strings.closeAdviceBy} width="medium" value={value.adviceBy} onChange={(adviceBy) => change({ adviceBy })} />
  </>
);
