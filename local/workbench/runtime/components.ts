/** A script that a component needs: a file, a file a locale, or another component. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: string | { readonly path: string } }
  | { readonly type: 'localizedPath'; readonly paths: Readonly<Record<string, string | { readonly path: string }>>; readonly defaultPath?: string }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

/** The part of an SPFx component manifest that the loader and the workbench read. */
export interface ComponentManifest {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: 'Library' | 'WebPart' | 'Extension' | 'Application' | 'AdaptiveCardExtension';
  readonly extensionType?: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

export interface KnownComponent {
  readonly id: string;
  readonly version: string;
}

/** Ids by which the SPFx 1.23.2 manifests name each other. */
export const known = {
  tslib: { id: '01c4df03-e775-48cb-aa14-171ee5199a15', version: '2.3.1' },
  loadThemedStyles: { id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2' },
  odspCore: { id: '2e09fb9b-13bb-48f2-859f-97d6fff71176', version: '1.5.82' },
  telemetry: { id: '8217e442-8ed3-41fd-957d-b112e841286a', version: '0.35.145' },
  safeHtml: { id: '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', version: '0.6.0' },
  react: { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' },
  reactDom: { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' },
  editCustomerPromise: { id: '42647dee-1f75-4b9f-b521-5c844a6c35cc', version: '0.1.0' },
  idleWebTask: { id: 'c49ba483-7614-4c5c-b9dd-11b45a5fa280', version: '0.1.2' },
  contentPanelContext: { id: '3173fefe-9995-49d1-a75d-a5caeaaba212', version: '0.1.0' },
  reactDomRender: { id: '63d75709-2785-4c91-97ad-489b171397d4', version: '0.1.0' },
  fluent8: { id: '396bbc17-3d18-4f43-8299-d99720d88e22', version: '1.19.60' },
  graphClient: { id: '32b9363b-09ff-4959-929a-cab2663fb223', version: '3.0.2' },
  applicationBase: { id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', version: '1.23.2' },
  componentBase: { id: '467dc675-7cc5-4709-8aac-78e3b71bd2f6', version: '1.23.2' },
  coreLibrary: { id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: '1.23.2' },
  extensionBase: { id: '0773bd53-a69e-4293-87e6-ba80ea4d614b', version: '1.23.2' },
  httpBase: { id: '8496636c-2300-4915-abef-20de64c98d8b', version: '1.23.2' },
  listViewExtensibility: { id: 'd37b65ee-c7d8-4570-bc74-2b294ff3b380', version: '1.23.2' },
  loader: { id: '1c6c9123-7aac-41f3-a376-3caea41ed83f', version: '1.23.2' },
  pageContext: { id: '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8', version: '1.23.2' },
  propertyPane: { id: 'f9e737b7-f0df-4597-ba8c-3060f82380db', version: '1.23.2' },
  webPartBase: { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.23.2' }
} as const satisfies Readonly<Record<string, KnownComponent>>;

/** The workbench's own application, which the loader starts as SharePoint's pages start theirs. */
export const applicationId = '5b1f0a52-6f8e-4d0e-9a0e-2d7f3d1c9e01';

/** By which component the loader answers each module name that our own client code imports. */
export const componentOfModule: Readonly<Record<string, KnownComponent>> = {
  react: known.react,
  'react-dom': known.reactDom,
  '@microsoft/load-themed-styles': known.loadThemedStyles,
  '@microsoft/sp-application-base': known.applicationBase,
  '@microsoft/sp-component-base': known.componentBase,
  '@microsoft/sp-core-library': known.coreLibrary,
  '@microsoft/sp-extension-base': known.extensionBase,
  '@microsoft/sp-http-base': known.httpBase,
  '@microsoft/sp-listview-extensibility': known.listViewExtensibility,
  '@microsoft/sp-loader': known.loader,
  '@microsoft/sp-page-context': known.pageContext,
  '@microsoft/sp-property-pane': known.propertyPane,
  '@microsoft/sp-webpart-base': known.webPartBase
};

/** A library manifest for one script of the workbench; `needs` are the module names that the script asks for. */
export function libraryManifest(component: KnownComponent, name: string, path: string, origin: string, needs: readonly string[] = []): ComponentManifest {
  const resources: Record<string, ScriptResource> = { [name]: { type: 'path', path } };
  for (const module of needs) {
    const needed = componentOfModule[module];
    if (needed === undefined) throw new Error(`No SPFx component is known for the module ${module}.`);
    resources[module] = { type: 'component', id: needed.id, version: needed.version };
  }
  return {
    id: component.id,
    version: component.version,
    alias: name,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: { internalModuleBaseUrls: [`${origin}/`], entryModuleId: name, scriptResources: resources }
  };
}
