import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import type { PageLocale, PlacedWebPart } from '../../pageData';
import { tryGetManifest, webPart, type WebPartToLoad } from './internals';
import { hostWords } from './words';

type Texts = Readonly<Record<string, string>>;

function inLanguage(texts: Texts, locale: PageLocale): string {
  return texts[locale] ?? texts['default'] ?? '';
}

class WorkbenchWebPartHost extends webPart._TeamsAwareWebPartHost {
  public constructor(scope: ServiceScope, private readonly failed: (part: WebPartToLoad, error: unknown) => void) {
    super(scope);
  }

  public onAfterWebPartRender(part: WebPartToLoad): void {
    part.domElement.dataset['state'] = 'rendered';
  }

  public onAfterWebPartLoadFailed(part: WebPartToLoad, error: unknown): void {
    this.failed(part, error);
  }

  public onAfterWebPartInitializeFailed(part: WebPartToLoad, error: unknown): void {
    this.failed(part, error);
  }

  public onAfterWebPartRenderFailed(part: WebPartToLoad, error: unknown): void {
    this.failed(part, error);
  }
}

/** Loads the page's web parts into the places that the server drew for them (`data-web-part`), one after the other. */
export async function showWebParts(scope: ServiceScope, parts: readonly PlacedWebPart[], editMode: boolean, locale: PageLocale): Promise<void> {
  const words = hostWords(locale);
  const sayFailed = (place: HTMLElement, error: unknown): void => {
    console.error('The web part failed', error);
    place.dataset['state'] = 'failed';
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = words.webPartFailed;
    place.replaceChildren(message);
  };
  const manager = webPart._ClientSideWebPartManagerFactory.create(new WorkbenchWebPartHost(scope, (part, error) => sayFailed(part.domElement, error)));
  for (const part of parts) {
    const place = document.querySelector<HTMLElement>(`[data-web-part="${part.instanceId}"]`);
    if (place === null) continue;
    const manifest = tryGetManifest(part.componentId);
    const entry = manifest?.preconfiguredEntries?.[0];
    if (manifest === undefined || entry === undefined) {
      sayFailed(place, new Error(`The solution has no web part ${part.componentId}.`));
      continue;
    }
    const title = inLanguage(entry.title, locale);
    await manager
      .loadWebPart({
        domElement: place,
        instanceId: part.instanceId,
        manifest,
        displayMode: editMode ? DisplayMode.Edit : DisplayMode.Read,
        host: undefined,
        webPartData: { id: part.componentId, instanceId: part.instanceId, title, dataVersion: '1.0', properties: structuredClone(entry.properties) }
      })
      .catch((error: unknown) => sayFailed(place, error));
  }
}
