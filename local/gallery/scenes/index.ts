import type { Scene } from '../page/scene';
import { casePages } from './casePage';
import { cases } from './cases';
import { officersDesks } from './desks';
import { policies } from './policies';
import { policyDesk } from './policyDesk';
import { complaining } from './complaining';
import { complaintPages } from './complaintPages';
import { complaintPanels } from './complaints';
import { dpiaForm } from './dpiaForm';
import { dpiaPages } from './dpiaPages';
import { dpiaPanels } from './dpias';
import { dataProtection } from './dataProtection';
import { myTasks } from './myTasks';
import { searches } from './searches';
import { reporting } from './reporting';
import { requesting } from './requesting';
import { requestPages } from './requestPages';
import { requestPanels } from './requests';
import { schedule } from './schedule';
import { screening } from './screening';
import { settingUp } from './setUp';

/** Every page, panel and state of the product that the gallery draws. */
export const scenes: readonly Scene[] = [...reporting, ...complaining, ...requesting, ...screening, ...dataProtection, ...dpiaForm, ...myTasks, ...searches, ...cases, ...officersDesks, ...casePages, ...complaintPanels, ...complaintPages, ...requestPanels, ...schedule, ...requestPages, ...dpiaPanels, ...dpiaPages, ...settingUp, ...policies, ...policyDesk];
