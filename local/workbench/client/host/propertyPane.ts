import { PropertyPaneFieldType, type IPropertyPaneConfiguration, type IPropertyPaneField } from '@microsoft/sp-property-pane';

/** What the runtime's web part base offers to its property pane. */
interface PaneConsumer {
  readonly properties: Record<string, unknown>;
  _getPropertyPaneData(): Promise<{ readonly title: string; readonly configuration: IPropertyPaneConfiguration }>;
  _onPropertyPaneFieldChanged(target: string, value: unknown, type: PropertyPaneFieldType): void;
  _onPropertyPaneLifeCycleEvent(event: 'ConfigurationStart' | 'ConfigurationComplete'): void;
}

type PaneAction = 'Open' | 'Close' | 'Toggle' | 'Refresh';
type FieldProperties = Record<string, unknown>;

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text?: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  return made;
}

function valueAt(properties: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], properties);
}

/** A small property pane through the runtime's own seam, for a page that is opened with `?mode=edit`. */
export class PropertyPaneStandIn {
  private readonly consumers = new Map<string, PaneConsumer>();
  private openId: string | undefined;

  public constructor(private readonly root: HTMLElement) {}

  public registerConsumer(id: string, consumer: PaneConsumer): void {
    this.consumers.set(id, consumer);
  }

  public onConsumerDelete(id: string): void {
    this.consumers.delete(id);
    if (this.openId === id) this.close();
  }

  public isOpen(id?: string): boolean {
    return this.openId !== undefined && (id === undefined || id === this.openId);
  }

  public isRenderedByConsumer(): boolean {
    return this.isOpen();
  }

  public isContentPanelOpen(): boolean {
    return false;
  }

  public requestAction(id: string, action: PaneAction): void {
    if (action === 'Open' || (action === 'Toggle' && !this.isOpen(id))) this.open(id);
    else if (action === 'Refresh') void this.draw();
    else this.close();
  }

  private open(id: string): void {
    this.openId = id;
    this.consumers.get(id)?._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    void this.draw();
  }

  private close(): void {
    const consumer = this.openId === undefined ? undefined : this.consumers.get(this.openId);
    this.openId = undefined;
    this.root.hidden = true;
    this.root.replaceChildren();
    consumer?._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
  }

  private async draw(): Promise<void> {
    const consumer = this.openId === undefined ? undefined : this.consumers.get(this.openId);
    if (consumer === undefined) return;
    const data = await consumer._getPropertyPaneData();
    const closing = element('button', '×');
    closing.setAttribute('aria-label', 'Close');
    closing.addEventListener('click', () => this.close());
    this.root.replaceChildren(closing, element('h2', data.title));
    for (const page of data.configuration.pages) {
      if (page.header !== undefined) this.root.append(element('p', page.header.description));
      for (const group of page.groups) {
        if (!('groupFields' in group)) continue;
        if (group.groupName !== undefined) this.root.append(element('h3', String(group.groupName)));
        this.root.append(...group.groupFields.map((field) => this.fieldElement(consumer, field)));
      }
    }
    this.root.hidden = false;
  }

  private fieldElement(consumer: PaneConsumer, field: IPropertyPaneField<unknown>): HTMLElement {
    const properties = field.properties as FieldProperties;
    const current = field.targetProperty === '' ? undefined : valueAt(consumer.properties, field.targetProperty);
    const change = (value: unknown): void => consumer._onPropertyPaneFieldChanged(field.targetProperty, value, field.type);
    const label = element('label', typeof properties['label'] === 'string' ? properties['label'] : field.targetProperty);
    switch (field.type) {
      case PropertyPaneFieldType.TextField: {
        const input = element(properties['multiline'] === true ? 'textarea' : 'input');
        input.value = String(current ?? properties['value'] ?? '');
        input.addEventListener('input', () => change(input.value));
        label.append(input);
        return label;
      }
      case PropertyPaneFieldType.CheckBox:
      case PropertyPaneFieldType.Toggle: {
        const input = element('input');
        input.type = 'checkbox';
        input.checked = Boolean(current ?? properties['checked']);
        input.addEventListener('change', () => change(input.checked));
        label.prepend(input);
        return label;
      }
      case PropertyPaneFieldType.Dropdown:
      case PropertyPaneFieldType.ChoiceGroup: {
        const options = (properties['options'] ?? []) as readonly { readonly key: string | number; readonly text: string }[];
        const select = element('select');
        select.append(...options.map((option) => new Option(option.text, String(option.key), false, option.key === current)));
        select.addEventListener('change', () => change(options[select.selectedIndex]?.key));
        label.append(select);
        return label;
      }
      case PropertyPaneFieldType.Custom: {
        const room = element('div');
        (properties['onRender'] as (host: HTMLElement, context: unknown, changed: (target: string, value: unknown) => void) => void)(room, properties['context'], (_target, value) => change(value));
        return room;
      }
      default:
        return element('p', String(properties['text'] ?? ''));
    }
  }
}
