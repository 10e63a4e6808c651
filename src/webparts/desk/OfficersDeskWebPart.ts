import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The officers' desk on a page and in the personal tab: what is due today, cases and policies. */
export default class OfficersDeskWebPart extends DeskWebPart {
  protected override async load(): LoadedRoom {
    const { deskRoom } = await import(/* webpackChunkName: 'desk' */ '../../desk/mount');
    return { room: deskRoom('today') };
  }
}
