import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { useCouncilSettings } from '../../../../casework/ui/useCouncilSettings';
import { requestClockOf } from '../../../rules/cases/clock';
import { useRequestStore, type RequestPanelProps } from '../contract';
import { Searches } from '../searches/Searches';
import { SearchLetter } from './SearchLetter';

/** What services, IT and others are asked to look for. Each is saved at once, in the folder of whoever is asked. */
export const SearchesPanel: React.FC<RequestPanelProps> = ({ services, access, found, run, say, fail }) => {
  const store = useRequestStore();
  const council = useCouncilSettings(services);
  const serviceNames = council.state === 'read' ? council.value?.services.map(({ name }) => name) ?? [] : [];
  const { due } = requestClockOf(found.values);
  return (
    <Searches services={services} found={found} id={(path) => fieldId(found.logId, path)} serviceNames={serviceNames} aboutServices={found.values.file.card.worksIn} responseDue={due?.toString()} level={4} say={say} fail={fail}
      tell={(events) => store.addEvents(found, events)}
      letter={(question) => <SearchLetter {...{ services, found, run, say, fail, question }} signatoryName={access.me.name} />} />
  );
};
