import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'BreachStrings';

/** The intranet page's and the personal tab's entry point to reporting a breach. */
export default class ReportBreachWebPart extends BaseClientSideWebPart<Record<string, never>> {
  public override render(): void {
    ReactDom.render(React.createElement('h2', undefined, strings.reportHeading), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
