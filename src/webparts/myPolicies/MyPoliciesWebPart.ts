import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The policies that the signed-in person is asked to read, on a page and as a personal tab. */
export default class MyPoliciesWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'my-policies' */ '../../policies/ui/mine/mount');
  }
}
