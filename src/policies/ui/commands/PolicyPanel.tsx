import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { SidePanel } from '../../../shared-ui/SidePanel';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import type { PolicyPageProps } from '../desk/deskContract';
import { TaskFrame } from '../desk/TaskFrame';
import type { PolicyTask } from '../desk/tasks';
import { taskTitle } from '../desk/words';

export interface PolicyPanelProps extends PolicyPageProps {
  readonly theme: HostTheme | undefined;
  readonly task: PolicyTask;
  readonly policyId: number;
  /** The file that is chosen in the list now; another choice changes nothing in an open panel. */
  readonly selected: number | undefined;
  readonly onDismissed: () => void;
}

const leaving = { heading: strings.leaveHeading, text: strings.leaveText, stay: strings.leaveStay, go: strings.leaveGo } as const;

/** A task of the policy desk on top of the library. */
export const PolicyPanel: React.FC<PolicyPanelProps> = ({ theme, task, policyId, selected, onDismissed, ...page }) => {
  const [dirty, setDirty] = React.useState(false);
  return (
    <SidePanel theme={theme} lang={page.services.locale} title={taskTitle[task]} close={strings.close} leaving={leaving} dirty={dirty} onDismissed={onDismissed}>
      {selected === policyId ? null : <MessagePanel tone="information"><p>{strings.selectionChanged}</p></MessagePanel>}
      <TaskFrame {...page} task={task} policyId={policyId} inPanel onDirty={setDirty} />
    </SidePanel>
  );
};
