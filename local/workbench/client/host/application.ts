import { showList } from '../list/show';
import { readPageData } from '../shell/data';
import { application } from './internals';
import { provideServices } from './services';
import { showWebParts } from './webParts';

/** The application that the SPFx loader starts, in the place of SharePoint's own pages and lists applications. */
class WorkbenchApplication extends application.BaseApplication {
  /** No page chrome of Microsoft's: the frame around the content is the workbench's own HTML. */
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public async onLoad(): Promise<void> {
    const data = readPageData();
    const scope = provideServices(this.context.serviceScope, data);
    switch (data.content.kind) {
      case 'webParts':
        return showWebParts(scope, data.content.webParts, data.content.editMode, data.locale);
      case 'list':
      case 'item':
        return showList(scope, data, data.content);
    }
  }
}

export default WorkbenchApplication;
