import strings from '../../../../loc/triage';
import * as React from 'react';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { RadioGroup, type Choice } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { breachDecisions, choiceKey, councilRoles, NOTE_LIMIT, regimes, TEXT_LIMIT } from '../../../rules';
import { Clock } from './Clock';
import type { PartProps } from './part';
import { wordOf } from './words';

const choices = <Key extends string>(family: 'breach' | 'role' | 'regime', stored: readonly Key[]): readonly Choice<Key>[] =>
  stored.map((key) => ({ key, text: wordOf(`${family}_${choiceKey(key)}`) }));

/** Is it a personal data breach, who is the council in it, and by which law; with what that does to the clock, said as it is chosen. */
export const Breach: React.FC<PartProps & { readonly clock: string }> = ({ input, set, id, error, clock }) => (
  <>
    <RadioGroup id={id('breach')} label={strings.breach} hint={strings.breachHint} error={error('breach')} choices={choices('breach', breachDecisions)} value={input.breach}
      onChange={(breach) => set({ breach })} />
    <Clock sentence={clock} />
    <TextBox id={id('breachReason')} label={strings.breachReason} hint={strings.breachReasonHint} error={error('breachReason')} rows={2} maximum={NOTE_LIMIT}
      value={input.breachReason} onChange={(breachReason) => set({ breachReason })} />
    <RadioGroup id={id('councilRole')} label={strings.councilRole} error={error('councilRole')} choices={choices('role', councilRoles)} value={input.councilRole}
      onChange={(councilRole) => set({ councilRole })} />
    {input.councilRole === 'Processor' ? <MessagePanel tone="information" level={4}><p>{strings.processorNote}</p></MessagePanel> : null}
    <TextBox id={id('supplier')} label={strings.supplier} hint={strings.supplierHint} error={error('supplier')} optional width="medium" maximum={TEXT_LIMIT}
      value={input.supplier} onChange={(supplier) => set({ supplier })} />
    <DateTimeBox id={id('supplierToldAt')} label={strings.supplierToldAt} hint={strings.supplierToldAtHint} error={error('supplierToldAt')} optional
      date={input.supplierToldDate} time={input.supplierToldTime} onChange={({ date, time }) => set({ supplierToldDate: date, supplierToldTime: time })} />
    <RadioGroup id={id('regime')} label={strings.regime} error={error('regime')} choices={choices('regime', regimes)} value={input.regime} onChange={(regime) => set({ regime })} />
    {input.regime === 'Law enforcement' ? <MessagePanel tone="warning" level={4}><p>{strings.regimeNote}</p></MessagePanel> : null}
  </>
);
