import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { readSettings } from '../../../../platform/settings';
import type { BreachCases } from '../../../cases/contract';
import { breachCases } from '../../../cases/store';
import { putTemplate, readTemplate, templatesUrl, type NamedTemplate } from '../../../cases/templates';
import type { PackCouncil } from '../../../rules/pack';

/** What the documents' panels ask of the site, so that a test can bring its own. */
export interface DocumentsPort {
  /** Undefined while nobody has set the desk up. */
  readonly readCouncil: (services: DeskServices) => Promise<PackCouncil | undefined>;
  readonly readTemplate: (services: DeskServices, name: string) => Promise<Uint8Array | undefined>;
  readonly putTemplate: (services: DeskServices, template: NamedTemplate, bytes: Uint8Array) => Promise<boolean>;
  readonly keepFile: (services: DeskServices, ...kept: Parameters<BreachCases['keepFile']>) => ReturnType<BreachCases['keepFile']>;
  readonly templatesUrl: (services: DeskServices) => string;
}

const site: DocumentsPort = {
  readCouncil: async ({ sp, siteUrl }) => (await readSettings(sp, siteUrl)).settings,
  readTemplate, putTemplate, templatesUrl, keepFile: (services, found, file) => breachCases(services).keepFile(found, file)
};

const PortContext = React.createContext<DocumentsPort>(site);
export const DocumentsProvider = PortContext.Provider;
export const useDocumentsPort = (): DocumentsPort => React.useContext(PortContext);

/** The council of the settings: undefined until they are read, null when there are none or they could not be read. */
export function useCouncil(services: DeskServices): PackCouncil | null | undefined {
  const port = useDocumentsPort();
  const [council, setCouncil] = React.useState<PackCouncil | null>();
  React.useEffect(() => {
    let here = true;
    port.readCouncil(services).then(
      (found) => { if (here) setCouncil(found ?? null); },
      (error: unknown) => {
        // the document is made without it, and its list of gaps says so
        console.warn('The settings of the council could not be read', error);
        if (here) setCouncil(null);
      }
    );
    return () => { here = false; };
  }, [port, services]);
  return council;
}
