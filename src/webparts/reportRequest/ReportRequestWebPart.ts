import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The intranet page's and the personal tab's entry point to logging a request of somebody about their information. */
export default class ReportRequestWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'request-room' */ '../../requests/ui/mount');
  }
}
