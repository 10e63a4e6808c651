import * as React from 'react';
import type { DocumentLanguage } from '../../../../../casework/documents';
import { useRead, mapRead, type Read } from '../../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../../platform/host/services';
import { settingsAtOpening } from '../../../../../platform/settings/atOpening';
import { serviceText } from '../../../../../platform/settings/serviceNames';
import { searchesMade, searchesOpen } from '../../../../rules/response/searchesMade';
import { outstandingIn, type OutstandingSearch } from '../../../../rules/searches/outstanding';
import { searchesStore } from '../../searches/searchesStore';

export interface MadeSearches {
  /** A line a search, in the letter's language. */
  readonly lines: readonly string[];
  readonly open: number;
  /** Those that nobody has settled or withdrawn. */
  readonly outstanding: readonly OutstandingSearch[];
}

/** Where was searched for a request, as the answers to its searches say; failed where whoever asks may not read them. */
export function useSearchesMade(services: DeskServices, reference: string, language: DocumentLanguage): Read<MadeSearches> {
  const read = useRead(React.useCallback(
    async () => {
      const [{ found }, { settings }] = await Promise.all([searchesStore.readSearches(services, reference), settingsAtOpening(services)]);
      return { found, known: settings?.services ?? [] };
    }, [services, reference]
  ));
  return mapRead(read, ({ found, known }) => ({
    lines: searchesMade(found, (service) => serviceText(service, known, language)), open: searchesOpen(found),
    outstanding: outstandingIn(found)
  }));
}
