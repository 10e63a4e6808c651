import strings from '../../../loc/casePage';
import * as React from 'react';
import { PrimaryButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { addressOf } from '../../rules/caseAddress';
import type { AnyCase } from '../../rules/kind';
import { useCaseUi } from '../room';
import { useNow } from '../useNow';
import { AfterSave, isOfferedOn } from './StepBar';
import type { CasePageParts } from './parts';
import { useCaseTasks } from './useCaseRows';
import { useDeskPage } from './useDeskPage';

interface NextInPanelProps {
  readonly found: AnyCase;
  readonly parts: CasePageParts;
  /** Puts the panel of another command in the place of this one. */
  readonly onCommand: (command: string) => void;
}

/** After a save in a panel over a list: the step that comes now, whose panel takes this one's place, and the page of the case where the settings name one. */
export const NextInPanel: React.FC<NextInPanelProps> = ({ found, parts, onCommand }) => {
  const { room, access, services } = useCaseUi();
  const address = useDeskPage();
  const now = useNow(services);
  const { openTasks, counts, isRead } = useCaseTasks(found);
  const steps = parts.end(found) ? [] : parts.steps(found, { now, openTasks, counts });
  return isRead ? (
    <AfterSave
      steps={steps} parts={parts}
      draw={(text, command) => (command !== undefined && isOfferedOn(room, access.role, command, found) ? <PrimaryButton onClick={() => onCommand(command)}>{text}</PrimaryButton> : text)}
    >
      {address === undefined ? null : (
        <p><a data-interception="off" href={addressOf(address, { reference: found.reference, command: undefined })}>{fill(strings.openCasePage, found.reference)}</a></p>
      )}
    </AfterSave>
  ) : null;
};
