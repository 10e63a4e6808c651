import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** What heads and managers see of their own service, on a page and as a personal tab. */
export default class TeamReadingWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'team-reading' */ '../../policies/ui/team/mount');
  }
}
