import strings from '../../../loc/casePage';
import * as React from 'react';
import { deskPageOf } from '../../../platform/settings/pages';
import { settingsAtOpening } from '../../../platform/settings/atOpening';
import { PrimaryButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { addressOf } from '../../rules/caseAddress';
import type { AnyCase } from '../../rules/kind';
import { useCaseUi } from '../room';
import { useNow } from '../useNow';
import { useRead } from '../useRead';
import { AfterSave, isOfferedOn } from './StepBar';
import type { CasePageParts } from './parts';
import { useCaseTasks } from './useCaseRows';

interface NextInPanelProps {
  readonly found: AnyCase;
  readonly parts: CasePageParts;
  /** Puts the panel of another command in the place of this one. */
  readonly onCommand: (command: string) => void;
}

/** After a save in a panel over a list: the step that comes now, whose panel takes this one's place, and the page of the case where the settings name one. */
export const NextInPanel: React.FC<NextInPanelProps> = ({ found, parts, onCommand }) => {
  const { room, access, services, deskPage: known } = useCaseUi();
  const now = useNow(services);
  const { openTasks, counts, isRead } = useCaseTasks(found);
  const page = useRead(React.useCallback(
    () => (known === undefined ? settingsAtOpening(services).then(({ settings }) => deskPageOf(services.siteUrl, settings)) : Promise.resolve(known)), [services, known]
  ));
  const address = page.state === 'read' ? page.value : undefined;
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
