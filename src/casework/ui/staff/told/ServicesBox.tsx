import * as React from 'react';
import strings from '../../../../loc/told';
import { serviceText } from '../../../../platform/settings';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { TEXT_LIMIT } from '../../../rules/limits';
import type { ToldSectionProps } from './section';

/** Which services it is about, of those that the settings name. */
export const ServicesBox: React.FC<ToldSectionProps> = ({ form: { draft, update }, question, services, settings: { services: known } }) => (known.length > 0 ? (
  <CheckBoxes {...question('services')} label={strings.servicesLabel} hint={strings.servicesHint} optional
    choices={known.map(({ name }) => ({ key: name, text: serviceText(name, known, services.locale) }))} values={draft.services ?? []}
    onChange={(chosen) => update({ services: chosen })} />
) : (
  <TextBox {...question('services')} label={strings.servicesLabel} hint={strings.serviceTypedHint} optional width="medium" maximum={TEXT_LIMIT}
    value={draft.services?.[0] ?? ''} onChange={(service) => update({ services: [service] })} />
));
