import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import type { PanelForm } from '../../../../casework/ui/panelForm';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { Unmet } from '../../../rules/cases/choices';
import type { AllTheSame as Input } from '../../../rules/cases/typed';
import { unmetText } from '../words';

/** What is unmet, named; and who answers for going on all the same, why, and what the Data Protection Officer advised. Nothing where nothing is unmet. */
export const AllTheSame = <Typed extends Input>({ unmet, form: { value, change, at } }: { readonly unmet: readonly Unmet[]; readonly form: PanelForm<Typed> }): React.ReactElement | null => {
  const set = (changes: Partial<Input>): void => change(changes as Partial<Typed>);
  return unmet.length === 0 ? null : (
    <>
      <MessagePanel tone="warning" title={strings.unmetTitle} level={4}>
        <ul>{unmet.map((code) => <li key={code}>{unmetText(code)}</li>)}</ul>
        <p>{strings.unmetText}</p>
      </MessagePanel>
      <TextBox {...at('who')} label={strings.unmetWho} width="medium" value={value.who} onChange={(who) => set({ who })} />
      <TextBox {...at('why')} label={strings.unmetWhy} rows={2} value={value.why} onChange={(why) => set({ why })} />
      <TextBox {...at('advice')} label={strings.unmetAdvice} rows={2} value={value.advice} onChange={(advice) => set({ advice })} />
    </>
  );
};
