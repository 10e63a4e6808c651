import './known';

interface Colour { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number }

declare global {
  interface Window {
    /** What has no words and is seen by its background alone, in the page's own colours. */
    deskPainted?: Set<Element>;
  }
}

/**
 * Runs in the page, in its own colours: which elements are pictures made of a background, such as the bars of a table of
 * numbers. Forced colours take backgrounds away.
 */
export function rememberWhatIsPainted(): void {
  const painted = new Set<Element>();
  const box = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const alphaOf = (colour: string): number => {
    if (!box) return 0;
    box.clearRect(0, 0, 1, 1);
    box.fillStyle = colour;
    box.fillRect(0, 0, 1, 1);
    return box.getImageData(0, 0, 1, 1).data[3] ?? 0;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (window.deskOld?.elements.has(element)) continue;
    if (element.closest('svg, select, input, button') || (element.textContent ?? '').trim() !== '' || element.querySelector('svg, img, input, select, textarea, button')) continue;
    const { backgroundColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (alphaOf(backgroundColor) <= 128 || width < 2 || height < 2) continue;
    let around = element.parentElement;
    while (around && alphaOf(getComputedStyle(around).backgroundColor) <= 128) around = around.parentElement;
    if (!around || getComputedStyle(around).backgroundColor !== backgroundColor) painted.add(element);
  }
  // of a bar in its track the bar is what tells
  for (const element of painted) if ([...element.children].some((child) => painted.has(child))) painted.delete(element);
  window.deskPainted = painted;
}

/** Runs in the page while colours are forced; what an earlier scene has shown is left out (`noteWhatIsKnown`). */
export function lookAtContrast(): string[] {
  const faults: string[] = [];
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();

  function colourOf(text: string): Colour {
    const seen = known.get(text);
    if (seen) return seen;
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
    let colour: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };
    if (plain) {
      colour = { red: Number(plain[1]), green: Number(plain[2]), blue: Number(plain[3]), alpha: plain[4] === undefined ? 1 : Number(plain[4]) };
    } else if (paint && CSS.supports('color', text)) {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = text;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      colour = { red, green, blue, alpha: alpha / 255 };
    }
    known.set(text, colour);
    return colour;
  }

  const over = (top: Colour, below: Colour, opacity = 1): Colour => {
    const share = top.alpha * opacity;
    const mix = (a: number, b: number): number => a * share + b * (1 - share);
    return { red: mix(top.red, below.red), green: mix(top.green, below.green), blue: mix(top.blue, below.blue), alpha: 1 };
  };

  /** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
  const luminance = ({ red, green, blue }: Colour): number => {
    const part = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  const probe = document.createElement('div');
  probe.style.cssText = 'background: Canvas; color: CanvasText';
  document.body.append(probe);
  const canvas = { ...colourOf(getComputedStyle(probe).backgroundColor), alpha: 1 };
  probe.remove();

  const grounds = new Map<Element, Colour>();
  function groundOf(element: Element | null): Colour {
    if (!element) return canvas;
    const seen = grounds.get(element);
    if (seen) return seen;
    const ground = over(colourOf(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
    grounds.set(element, ground);
    return ground;
  }
  const opacities = new Map<Element, number>();
  function opacityOf(element: Element | null): number {
    if (!element) return 1;
    const opacity = opacities.get(element) ?? parseFloat(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
    opacities.set(element, opacity);
    return opacity;
  }

  const named = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const kind = element.getAttribute('class')?.split(/\s+/).slice(0, 2).join('.') ?? '';
    const parent = element.parentElement?.getAttribute('class')?.split(/\s+/)[0] ?? '';
    return `<${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${kind ? `.${kind}` : ''}> in .${parent} “${words}”`;
  };
  const fault = (element: Element, what: string, ratio: number, least: number): void => {
    faults.push(`${what} ${ratio.toFixed(2)} to 1, at least ${least}: ${named(element)}`);
  };
  const off = (element: Element): boolean => element.closest(':disabled, [aria-disabled=true], [inert]') !== null;
  const clips = new Map<Element, boolean>();
  /** Cut down to nothing, for screen readers alone. */
  function clipped(element: Element | null): boolean {
    if (!element) return false;
    const told = clips.get(element);
    if (told !== undefined) return told;
    const { clipPath, position, clip } = getComputedStyle(element);
    const is = clipPath === 'inset(50%)' || (position === 'absolute' && /^rect\((0|1)px/.test(clip)) || clipped(element.parentElement);
    clips.set(element, is);
    return is;
  }
  const hidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1 || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || clipped(element);
  };

  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  type Look = CSSStyleDeclaration;
  const borders = (look: Look): Colour[] => sides.flatMap((side) => {
    const style = look[`border${side}Style`];
    const colour = colourOf(look[`border${side}Color`]);
    return style === 'none' || style === 'hidden' || parseFloat(look[`border${side}Width`]) < 0.5 || colour.alpha === 0 ? [] : [colour];
  });
  const best = (colours: readonly Colour[], ground: Colour, opacity = 1): number => Math.max(1, ...colours.map((colour) => contrast(over(colour, ground, opacity), ground)));
  const outlineOf = (look: Look): Colour[] => (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) === 0 ? [] : [colourOf(look.outlineColor)]);

  /** How well the edge of a box is seen: by its border, its outline or its background. */
  const edge = (element: Element, pseudo?: '::before' | '::after'): number => {
    const look = getComputedStyle(element, pseudo);
    if (pseudo && (look.content === 'none' || look.content === 'normal')) return 1;
    const outside = groundOf(pseudo ? element : element.parentElement);
    return Math.max(best([...borders(look), ...outlineOf(look)], outside), contrast(over(colourOf(look.backgroundColor), outside), outside));
  };

  function text(element: Element): void {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    const inSvg = element instanceof SVGElement;
    const look = getComputedStyle(element);
    const opacity = opacityOf(element);
    if (own) {
      const ground = groundOf(inSvg ? element.closest('svg') : element);
      const ratio = contrast(over(colourOf(inSvg ? look.fill : look.color), ground, opacity), ground);
      // words that lie on a part of a drawing are looked at by eye; here they must be readable beside it
      if (ratio < 4.5) fault(element, 'text', ratio, 4.5);
    }
    if (inSvg) return;
    for (const pseudo of ['::before', '::after'] as const) {
      const drawn = getComputedStyle(element, pseudo);
      if (!/^["“].*[^\s"”“].*["”]$/.test(drawn.content) || drawn.display === 'none') continue;
      const ground = over(colourOf(drawn.backgroundColor), groundOf(element));
      const ratio = contrast(over(colourOf(drawn.color), ground, opacity), ground);
      if (ratio < 4.5) fault(element, `text of ${pseudo}`, ratio, 4.5);
    }
  }

  function control(element: Element): void {
    const look = getComputedStyle(element);
    const ground = groundOf(element);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      const words = element instanceof HTMLSelectElement || element.value !== '' ? look.color : getComputedStyle(element, '::placeholder').color;
      const ratio = contrast(over(colourOf(words), ground), ground);
      if (ratio < 4.5) fault(element, 'text of the box', ratio, 4.5);
    }
    // the box may be drawn by what stands close around the control
    let seen = edge(element);
    const inner = element.getBoundingClientRect();
    for (let around = element.parentElement, n = 0; around && n < 4 && seen < 3; around = around.parentElement, n += 1) {
      const outer = around.getBoundingClientRect();
      if (outer.height - inner.height > 30 || outer.width - inner.width > 140) break;
      seen = Math.max(seen, edge(around), edge(around, '::before'), edge(around, '::after'));
    }
    if (seen < 3) fault(element, 'edge of the box', seen, 3);
  }

  /** Fluent's check boxes and radio buttons are drawn beside an input that is not seen. */
  function drawnChoice(element: HTMLInputElement): void {
    const label = element.id === '' ? element.parentElement : (document.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element.parentElement);
    if (!label || hidden(label)) return;
    const parts = [label, ...label.querySelectorAll('div')].filter((part) => (part.textContent ?? '').trim() === '' || part === label || part.querySelector('svg, i'));
    const box = Math.max(1, ...parts.flatMap((part) => [edge(part), edge(part, '::before')]));
    if (box < 3) fault(label, 'edge of the choice', box, 3);
    if (!element.checked) return;
    const icons = [...label.querySelectorAll('svg')].map((svg) => drawing(svg));
    const mark = Math.max(1, edge(label, '::after'), ...icons);
    if (mark < 3) fault(label, 'mark of the choice', mark, 3);
  }

  function drawing(svg: Element): number {
    const ground = groundOf(svg);
    const parts = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse')];
    const used = parts.flatMap((part) => {
      const { fill, stroke, strokeWidth, fillOpacity, strokeOpacity } = getComputedStyle(part);
      const opacity = opacityOf(part);
      const one = (colour: string, share: string): number => (colour === 'none' ? 1 : contrast(over(colourOf(colour), ground, opacity * parseFloat(share)), ground));
      return [one(fill, fillOpacity), parseFloat(strokeWidth) === 0 ? 1 : one(stroke, strokeOpacity)];
    });
    return Math.max(1, ...used);
  }

  function selected(element: Element): void {
    const looks = (one: Element): string => [one, one.firstElementChild].flatMap((part) => (part ? [undefined, '::before', '::after'].map((pseudo) => {
      const look = getComputedStyle(part, pseudo);
      return [look.borderTopWidth, look.borderBottomWidth, look.borderLeftWidth, look.borderTopStyle, look.borderTopColor, look.borderBottomColor, look.borderLeftColor, look.outlineStyle, look.outlineColor,
        look.backgroundColor, look.fontWeight, look.textDecorationLine, pseudo ? look.content : '', String(part.querySelectorAll('svg').length)].join('/');
    }) : [])).join('|');
    const other = [...(element.closest('[role=tablist], [role=listbox], ul, nav, [role=group], fieldset, tr, tbody') ?? element.parentElement ?? element).querySelectorAll(element.tagName)]
      .find((one) => one.getAttribute('role') === element.getAttribute('role') && !one.matches('[aria-selected=true], [aria-current], [aria-pressed=true]') && !hidden(one));
    if (other && looks(other) === looks(element)) faults.push(`selected and looks like what is not: ${named(element)}`);
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (window.deskOld?.elements.has(element)) continue;
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type) && getComputedStyle(element).opacity === '0' && !off(element)) drawnChoice(element);
    if (off(element) || hidden(element)) continue;
    text(element);
    if (element.matches('input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=hidden]), textarea, select')) control(element);
    if (element.matches('input:is([type=checkbox], [type=radio])') && getComputedStyle(element).appearance === 'none' && edge(element) < 3) fault(element, 'edge of the choice', edge(element), 3);
    if (element.matches('[aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true]')) selected(element);
    if (element.tagName.toLowerCase() === 'svg') {
      const seen = drawing(element);
      if (element.querySelector('path, circle, rect, line, polyline, polygon, ellipse') && seen < 3) fault(element, 'drawing', seen, 3);
    } else if (!(element instanceof SVGElement)) {
      const look = getComputedStyle(element);
      const drawn = borders(look);
      const seen = Math.max(best(drawn, groundOf(element.parentElement), opacityOf(element)), best(drawn, groundOf(element), opacityOf(element)));
      // a border in the very colour of its ground is meant not to be seen: what must have an edge is asked for it above
      if (seen > 1.01 && seen < 3) fault(element, 'border', seen, 3);
      if (window.deskPainted?.has(element)) {
        const shape = edge(element);
        if (shape < 3) fault(element, 'bar or mark', shape, 3);
      }
    }
  }
  return faults;
}
