import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** All of data protection that is for staff, on a page and in the personal tab. */
export default class DataProtectionWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'data-protection-room' */ '../../staff/mount');
  }
}
