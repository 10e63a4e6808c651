import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { answerLanguages } from '../../../../casework/rules/waysTold';
import type { PanelForm } from '../../../../casework/ui/panelForm';
import { useServiceChoices } from '../../../../casework/ui/useServiceChoices';
import type { DeskServices } from '../../../../platform/host/services';
import { WriterQuestions } from '../../../../casework/ui/received/WriterQuestions';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import type { AssessInput } from '../../../rules/cases/assess';
import { requesters } from '../../../rules/choices';
import { choicesOf, requesterText } from '../words';

const kinds = requesters.map((key) => ({ key, text: requesterText(key) }));

type Card = AssessInput['card'];

/** Who asks for whom, and what has to be known of them: of a parent the child, of somebody with a power or an order what that covers, of everybody the risk and the address. */
export const RequesterQuestions: React.FC<{ readonly services: DeskServices; readonly form: PanelForm<AssessInput> }> = ({ services, form }) => {
  const { value, change, at } = form;
  const { card } = value;
  const set = (changes: Partial<Card>): void => change({ card: { ...card, ...changes } });
  const isParent = value.requester === 'Parent';
  const hasPower = value.requester === 'Attorney' || value.requester === 'Deputy';
  const known = useServiceChoices(services, '');
  const childAnswers = choicesOf(['Yes', 'No', 'Not known'] as const);
  return (
    <>
      <SelectBox {...at('requester')} label={strings.requesterLabel} none={shared.chooseNone} choices={kinds} value={value.requester} onChange={(requester) => change({ requester })} />
      <WriterQuestions form={form} languages={choicesOf(answerLanguages)} />
      {value.requester === 'The person' ? null : <TextBox {...at('subject')} label={strings.subjectLabel} width="medium" value={value.subject} onChange={(subject) => change({ subject })} />}
      {isParent ? (
        <>
          <RadioGroup {...at('card.childCanAsk')} label={strings.childCanAskLabel} hint={strings.childCanAskHint} optional layout="inline" choices={childAnswers}
            value={childAnswers.find(({ key }) => key === card.childCanAsk)?.key ?? ''} onChange={(childCanAsk) => set({ childCanAsk })} />
          <TextBox {...at('card.childWishes')} label={strings.childWishesLabel} optional rows={2} value={card.childWishes} onChange={(childWishes) => set({ childWishes })} />
          <TextBox {...at('card.parentalResponsibility')} label={strings.parentalResponsibilityLabel} optional rows={2} value={card.parentalResponsibility} onChange={(parentalResponsibility) => set({ parentalResponsibility })} />
        </>
      ) : null}
      {/* what a court ordered, whether of a child or of who may act for somebody, stands in one place of the file */}
      {isParent || hasPower ? (
        <TextBox {...at('card.courtOrders')} label={isParent ? strings.courtOrdersLabel : strings.scopeLabel} hint={isParent ? undefined : strings.scopeHint} optional rows={2} value={card.courtOrders} onChange={(courtOrders) => set({ courtOrders })} />
      ) : null}
      {known.length > 0 ? (
        <CheckBoxes {...at('card.worksIn')} label={strings.worksInLabel} hint={strings.worksInHint} optional choices={known} values={card.worksIn ?? []} onChange={(worksIn) => set({ worksIn: [...worksIn] })} />
      ) : null}
      <TextBox {...at('card.risk')} label={strings.riskLabel} hint={strings.riskHint} optional rows={2} value={card.risk} onChange={(risk) => set({ risk })} />
      <TextBox {...at('card.addressConfirmed')} label={strings.addressLabel} optional rows={1} value={card.addressConfirmed} onChange={(addressConfirmed) => set({ addressConfirmed })} />
    </>
  );
};
