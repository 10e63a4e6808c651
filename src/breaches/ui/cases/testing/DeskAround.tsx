import * as React from 'react';
import { caseDrafts, type CaseDrafts } from '../../../../casework/ui/caseDrafts';
import { CaseUiProvider } from '../../../../casework/ui/room';
import type { DeskServices } from '../../../../platform/host/services';
import type { CaseAccess } from '../../../cases/contract';
import { breachRules } from '../../../rules';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services as someServices } from '../../testing/reportDesk';
import { breachRoom } from '../room';
import type { BreachStore } from '../shell/casePort';
import { officer } from './memoryCases';

interface DeskAroundProps {
  readonly store: BreachStore;
  readonly services?: DeskServices;
  readonly access?: CaseAccess;
  readonly drafts?: CaseDrafts;
}

/** The desk of breaches around a part of it, over a store in memory. */
export const DeskAround: React.FC<DeskAroundProps> = ({ store, services = someServices, access = officer, drafts, children }) => {
  const [own] = React.useState(() => caseDrafts(services, memoryStore(), breachRules));
  return <CaseUiProvider value={{ room: breachRoom, services, access, store, drafts: drafts ?? own }}>{children}</CaseUiProvider>;
};
