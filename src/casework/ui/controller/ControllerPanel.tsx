import core from '../../../loc/caseCore';
import strings from '../../../loc/caseHold';
import * as React from 'react';
import { controllerText } from '../../../platform/settings';
import { PrimaryButton } from '../../../shared-ui/Button';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { chooseController } from '../../rules/controllerCommand';
import { coreProblem, CoreProblems } from '../CoreProblems';
import { FailureMessage } from '../FailureMessage';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { useCouncilSettings } from '../useCouncilSettings';
import { useInput } from '../useInput';

/** Whose case it is: the council's own, or one of those of the settings. One that they do not name any more stays until another is chosen. */
export const ControllerPanel: React.FC<CasePanelProps> = ({ services, found, run, problems, busy }) => {
  const { logId, values: { controller } } = found;
  const chosen = useInput('controller', controller);
  const read = useCouncilSettings(services);
  if (read.state === 'reading') {
    return <Skeleton label={core.command_controller} />;
  }
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} />;
  }
  const known = read.value?.controllers ?? [];
  const isGone = controller !== '' && !known.some(({ key }) => key === controller);
  if (known.length === 0 && controller === '') {
    return <p>{strings.controllerNone}</p>;
  }
  const save = async (): Promise<void> => {
    const outcome = await run((now) => chooseController(now, chosen.value, known));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      chosen.reset();
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) { void save(); } }}>
      <p>{strings.controllerIntro}</p>
      <CoreProblems logId={logId} problems={problems} />
      <SelectBox
        id={fieldId(logId, 'controller')} label={strings.controllerLabel} none={read.value?.councilName ?? core.ofCouncil} value={chosen.value} error={coreProblem(problems, 'controller')}
        choices={[
          ...known.map(({ key }) => ({ key, text: controllerText(key, known, services.locale) })), ...(isGone ? [{ key: controller, text: fill(strings.controllerGone, controller) }] : [])
        ]}
        onChange={chosen.set}
      />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.controllerSave}</PrimaryButton>
    </form>
  );
};
