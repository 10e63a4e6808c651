import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The intranet page's and the personal tab's entry point to finding out whether a project needs a DPIA. */
export default class ScreeningWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'screening-room' */ '../../dpias/ui/screening/mount');
  }
}
