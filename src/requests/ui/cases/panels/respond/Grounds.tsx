import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { CheckBoxes } from '../../../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { fill } from '../../../../../shared-ui/text';
import { asksMarketing } from '../../../../rules/cases/respondAsks';
import { rightOutcomes, type Regime, type Right } from '../../../../rules/choices';
import { asksGround, groundsOf, placeOf, regimeOf, type Ground } from '../../../../rules/response/grounds';
import { yesNo, type PartProps } from './parts';

// the compiler insists on words for every ground
const words: Readonly<Record<`ground_${Ground}`, string>> = strings;

interface Props extends PartProps {
  readonly right: Right;
  readonly regime: Regime;
}

/** Of an objection: whether it is to direct marketing, before anybody says what came of it. */
export const Marketing: React.FC<Props> = ({ value, change, at, right, regime }) => (asksMarketing(right, regime) ? (
  <RadioGroup {...at('isMarketing')} label={strings.marketingLabel} hint={strings.marketingHint} layout="inline" choices={yesNo} value={value.isMarketing} onChange={(isMarketing) => change({ isMarketing })} />
) : null);

/** On which grounds another right is not done, or not wholly: those of its article alone; for law enforcement, why information is kept and not used instead. */
export const Grounds: React.FC<Props> = ({ value, change, at, right, regime }) => {
  if (!asksGround(right, regime, rightOutcomes.find((each) => each === value.outcome))) return null;
  const choices = groundsOf(right, regime).map((key) => ({ key, text: fill(regimeOf(key) === 'UK GDPR' ? strings.groundLaw : strings.groundSection, words[`ground_${key}`], placeOf(key)) }));
  return <CheckBoxes {...at('grounds')} label={strings.groundsLabel} hint={strings.groundsHint} choices={choices} values={value.grounds} onChange={(grounds) => change({ grounds })} />;
};
