import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The officers' desk on a page and in the personal tab: the exact worklist, and the commands on its cases. */
export default class BreachDeskWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'breach-desk' */ '../../breaches/ui/cases/desk/mount');
  }
}
