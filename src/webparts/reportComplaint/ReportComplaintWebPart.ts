import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The intranet page's and the personal tab's entry point to logging a complaint. */
export default class ReportComplaintWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'complaint-room' */ '../../complaints/ui/mount');
  }
}
