import { BaseListViewCommandSet } from '@microsoft/sp-listview-extensibility';
import * as strings from 'PublishingStrings';

/** The officers' commands on the library `Policies`. */
export default class PolicyCommandSet extends BaseListViewCommandSet<Record<string, never>> {
  public override async onInit(): Promise<void> {
    (['PUBLISH', 'CHECK', 'REVIEW', 'WITHDRAW', 'VERSIONS'] as const).forEach((item) => {
      const command = this.tryGetCommand(item);
      if (command) {
        command.visible = false;
        command.ariaLabel = strings.publishHeading;
      }
    });
  }
}
