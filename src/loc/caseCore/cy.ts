import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  command_hold: 'Daliad cyfreithiol',
  command_controller: 'Achos pwy yw hwn',
  field_hold: 'Daliad cyfreithiol',
  field_controller: 'Achos pwy yw hwn',
  holdReason_request: 'mae cais am wybodaeth ar agor',
  holdReason_regulator: 'mae’r rheoleiddiwr yn holi',
  holdReason_claim: 'hawliad yn erbyn y cyngor',
  holdReason_inquiry: 'ymchwiliad swyddogol',
  holdLine: '{0}, ers {1}. {2}: {3}',
  holdLineLifted: '{0}, ers {1}. {2}: {3}. Codwyd ar {4} gan {5}: {6}',
  ofCouncil: 'Eiddo’r cyngor ei hun',
  command_assign: 'Neilltuo',
  command_record: 'Cofnodi gweithred',
  command_reopen: 'Ailagor',
  command_history: 'Hanes',
  command_dispose: 'Gwaredu'
};

export default cy;
