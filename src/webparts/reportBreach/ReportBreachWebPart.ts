import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The intranet page's and the personal tab's entry point to reporting a breach. */
export default class ReportBreachWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'report-room' */ '../../breaches/ui/mount');
  }
}
