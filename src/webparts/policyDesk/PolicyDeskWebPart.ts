import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The officers' policy desk: library, reviews, who has read what, reminders and proof. */
export default class PolicyDeskWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'policy-desk' */ '../../policies/ui/desk/mount');
  }
}
