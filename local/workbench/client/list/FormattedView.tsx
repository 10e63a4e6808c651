import { getIcon } from '@fluentui/react';
import * as React from 'react';
import type { DrawnElement } from '../formatting/draw';

/** The glyph of a Fluent icon; decoration only, since the formatting's own text says the same. */
export function GlyphIcon({ name }: { readonly name: string }): React.ReactElement | null {
  const record = getIcon(name);
  if (record?.code === undefined) return null;
  const { subset } = record as typeof record & { readonly subset: { readonly fontFace?: { readonly fontFamily?: string } } };
  return <i aria-hidden="true" data-icon={name} className="ms-Icon" style={{ fontFamily: subset.fontFace?.fontFamily ?? 'FabricMDL2Icons', fontStyle: 'normal' }}>{record.code}</i>;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

interface FormattedViewProps {
  readonly element: DrawnElement;
  /** What “default click” does; other actions of SharePoint's buttons are shown and do nothing. */
  readonly onDefaultClick: () => void;
}

/** Puts worked-out formatting on the page. */
export function FormattedView({ element, onDefaultClick }: FormattedViewProps): React.ReactElement {
  const { tag, className, style, attributes, iconName, text, children, rowAction } = element;
  const isButton = tag === 'button';
  const properties: Record<string, unknown> = {
    ...attributes,
    className: className === '' ? undefined : className,
    style: Object.fromEntries(Object.entries(style).map(([name, value]) => [camelCase(name), value])),
    ...(isButton ? { type: 'button', disabled: rowAction !== 'defaultClick', onClick: onDefaultClick } : {})
  };
  const content = [
    iconName === undefined || iconName === '' ? null : <GlyphIcon key="icon" name={iconName} />,
    text,
    ...children.map((child, at) => <FormattedView key={at} element={child} onDefaultClick={onDefaultClick} />)
  ].filter((one) => one !== null && one !== undefined && one !== '');
  // an image must not have children
  return tag === 'img' ? React.createElement(tag, { alt: '', ...properties }) : React.createElement(tag, properties, ...content);
}
