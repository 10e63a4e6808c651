import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** What a service is asked to do, on a page and in a tab. */
export default class MyTasksWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'my-tasks-room' */ '../../staff/tasks');
  }
}
