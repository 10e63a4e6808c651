import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The desk as pages of before have it: it opens at the cases. */
export default class BreachDeskWebPart extends DeskWebPart {
  protected override async load(): LoadedRoom {
    const { deskRoom } = await import(/* webpackChunkName: 'desk' */ '../../desk/mount');
    return { room: deskRoom('cases') };
  }
}
