import type { DeskServices } from '../../platform/host/services';
import type { Choice } from '../../shared-ui/fields/RadioGroup';
import { useServiceText } from './serviceNames';
import { useCouncilSettings } from './useCouncilSettings';

/** The services of the council, to choose from; one that the settings do not name any more stays to be chosen where it stands in the case. */
export function useServiceChoices(services: DeskServices, chosen: string): readonly Choice<string>[] {
  const serviceText = useServiceText();
  const council = useCouncilSettings(services);
  const known = (council.state === 'read' ? council.value?.services ?? [] : []).map(({ name }) => ({ key: name, text: serviceText(name) }));
  return chosen === '' || known.some(({ key }) => key === chosen) ? known : [...known, { key: chosen, text: chosen }];
}
