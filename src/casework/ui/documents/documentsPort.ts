import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { readSettings, type DeskSettings } from '../../../platform/settings';
import { putTemplate, readTemplate, templatesUrl, type NamedTemplate } from '../../store/templates';

/** What the panels with documents ask of the site, so that a test can bring its own. */
export interface DocumentsPort {
  /** Undefined while nobody has set the desk up. */
  readonly readCouncil: (services: DeskServices) => Promise<DeskSettings | undefined>;
  readonly readTemplate: (services: DeskServices, name: string) => Promise<Uint8Array | undefined>;
  readonly putTemplate: (services: DeskServices, template: NamedTemplate, bytes: Uint8Array) => Promise<boolean>;
  readonly templatesUrl: (services: DeskServices) => string;
}

const site: DocumentsPort = {
  readCouncil: async ({ sp, siteUrl }) => (await readSettings(sp, siteUrl)).settings,
  readTemplate, putTemplate, templatesUrl
};

const PortContext = React.createContext<DocumentsPort>(site);
export const DocumentsProvider = PortContext.Provider;
export const useDocumentsPort = (): DocumentsPort => React.useContext(PortContext);

/** The council of the settings: undefined until they are read, null when there are none or they could not be read. */
export function useCouncil(services: DeskServices): DeskSettings | null | undefined {
  const port = useDocumentsPort();
  const [council, setCouncil] = React.useState<DeskSettings | null>();
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
