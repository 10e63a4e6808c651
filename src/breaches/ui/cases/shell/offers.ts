import strings from '../../../../loc/cases';
import { coreTitles } from '../../../../casework/ui/coreWords';
import type { CaseCommand } from '../../../rules';

const titles: Readonly<Record<CaseCommand, string>> = {
  triage: strings.command_triage, decide: strings.command_decide, pack: strings.command_pack, tell: strings.command_tell, investigate: strings.command_investigate,
  close: strings.command_close, export: strings.command_export, bringIn: strings.command_bringIn,
  ...coreTitles
};

export const commandTitle = (command: CaseCommand): string => titles[command];
