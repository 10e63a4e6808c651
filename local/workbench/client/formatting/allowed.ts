/** What formatting may use; everything else is left out. Source: the same reference as types.ts. */
export const allowedElements: ReadonlySet<string> = new Set(['div', 'span', 'a', 'img', 'svg', 'path', 'button', 'p', 'filepreview']);

export const allowedAttributes: ReadonlySet<string> = new Set([
  'href', 'rel', 'src', 'class', 'target', 'title', 'role', 'iconName', 'd', 'data-interception', 'viewBox', 'preserveAspectRatio', 'draggable', 'alt'
]);

const sides = ['', '-top', '-right', '-bottom', '-left'];
const borders = sides.flatMap((side) => ['', '-color', '-style', '-width'].map((part) => `border${side}${part}`));

export const allowedStyles: ReadonlySet<string> = new Set([
  ...borders, ...sides.map((side) => `margin${side}`), ...sides.map((side) => `padding${side}`),
  'background-color', 'fill', 'background-image', 'outline', 'outline-color', 'outline-style', 'outline-width',
  'border-radius', 'border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius', 'box-decoration-break', 'box-shadow', 'box-sizing',
  'overflow', 'overflow-x', 'overflow-y', 'overflow-style', 'rotation', 'rotation-point', 'opacity', 'cursor',
  'height', 'max-height', 'max-width', 'min-height', 'min-width', 'width',
  'flex', 'flex-grow', 'flex-shrink', 'flex-flow', 'flex-direction', 'flex-wrap', 'justify-content', 'align-items',
  'box-align', 'box-direction', 'box-flex', 'box-flex-group', 'box-lines', 'box-ordinal-group', 'box-orient', 'box-pack',
  'font', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-size-adjust', 'font-stretch', 'grid-columns', 'grid-rows',
  'column-count', 'column-fill', 'column-gap', 'column-rule', 'column-rule-color', 'column-rule-style', 'column-rule-width', 'column-span', 'column-width', 'columns',
  'bottom', 'clear', 'clip', 'display', 'float', 'left', 'position', 'right', 'top', 'visibility', 'z-index',
  'border-collapse', 'border-spacing', 'caption-side', 'empty-cells', 'table-layout',
  'color', 'direction', 'letter-spacing', 'line-height', 'text-align', 'text-decoration', 'text-indent', 'text-transform', 'unicode-bidi', 'vertical-align', 'white-space', 'word-spacing',
  'hanging-punctuation', 'punctuation-trim', 'text-align-last', 'text-justify', 'text-outline', 'text-overflow', 'text-shadow', 'text-wrap', 'word-break', 'word-wrap', 'stroke', 'fill-opacity'
]);

/** A link may lead to the web, a mail or a phone; a script address is no link. */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'sip'].includes(scheme) ? trimmed : undefined;
}
