import * as React from 'react';
import type { DeskServices } from '../../platform/host/services';
import { readSettings, serviceText, type NamedService } from '../../platform/settings';

/** A service by its code, in the reader's language. */
export type ServiceText = (service: string) => string;

const asStored: ServiceText = (service) => service;
const Names = React.createContext<ServiceText>(asStored);
export const useServiceText = (): ServiceText => React.useContext(Names);

interface ServiceNamesProps {
  readonly services: DeskServices;
  /** The council's services where the page has read them already. */
  readonly known?: readonly NamedService[];
}

/**
 * Around the officers' pages and panels. The stored code is the English name: settings are read only for who reads in another language, and
 * once a panel.
 */
export const ServiceNames: React.FC<ServiceNamesProps> = ({ services, known, children }) => {
  const [read, setRead] = React.useState<readonly NamedService[]>();
  const isMissing = known === undefined && services.locale !== 'en-GB';
  React.useEffect(() => {
    let here = true;
    if (isMissing) {
      readSettings(services.sp, services.siteUrl).then(
        ({ settings }) => { if (here) { setRead(settings?.services); } },
        // the English names stand meanwhile, and say as much
        (error: unknown) => console.warn('The names of the services could not be read', error)
      );
    }
    return () => { here = false; };
  }, [services, isMissing]);
  const names = known ?? read;
  const text = React.useMemo<ServiceText>(
    () => (names ? (service) => serviceText(service, names, services.locale) : asStored), [names, services.locale]
  );
  return <Names.Provider value={text}>{children}</Names.Provider>;
};
