import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { readSettings } from '../../../../platform/settings';
import { readOfficerSettings } from '../../../../platform/settings/officers';
import { isDeskError } from '../../../../platform/sharepoint/errors';
import { caseForOfficer, keepNewFiles, readEvidence } from '../../../intake';
import type { Delivery } from '../../../../casework/rules/messages/deliveryStatus';
import type { BreachCase } from '../../../rules';
import type { TellSettings } from '../../../rules/triage';

export interface TriageSettings extends TellSettings {
  /** Names of the services, for choosing one. */
  readonly serviceNames: readonly string[];
  /** Whom this council tells besides. */
  readonly own: readonly { readonly name: string; readonly when: string }[];
}

/** What triage asks besides the case store, so that a test can bring its own. */
export interface TriageHelp {
  readonly readSettings: (services: DeskServices) => Promise<TriageSettings>;
  readonly readFiles: (services: DeskServices, found: BreachCase) => Promise<readonly { readonly name: string; readonly keptAs: string }[]>;
  readonly keepFiles: (services: DeskServices, found: BreachCase) => Promise<void>;
  /** What became of the messages that the desk sends by itself; none of a case whose report is not kept any more. */
  readonly readMessages: (services: DeskServices, found: BreachCase) => Promise<readonly Delivery[]>;
}

const help: TriageHelp = {
  readSettings: async ({ sp, siteUrl }) => {
    const [council, officers] = await Promise.all([readSettings(sp, siteUrl), readOfficerSettings(sp, siteUrl)]);
    const services = council.settings?.services ?? [];
    return { nation: council.settings?.nation, services, serviceNames: services.map(({ name }) => name), own: officers.settings?.othersToTell ?? [] };
  },
  readFiles: (services, { reportId }) => readEvidence(services, reportId),
  keepFiles: (services, found) => keepNewFiles(services, found),
  readMessages: async (services, { logId }) => {
    try {
      return (await caseForOfficer(services, { logId }))?.deliveries ?? [];
    } catch (error) {
      if (isDeskError(error, 'not-found')) {
        return [];
      }
      throw error;
    }
  }
};

const HelpContext = React.createContext(help);
export const TriageHelpProvider = HelpContext.Provider;
export const useTriageHelp = (): TriageHelp => React.useContext(HelpContext);
