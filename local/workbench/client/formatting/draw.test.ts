import { drawElement } from './draw';
import { contextFor } from './testing';
import { FormattingError, type FormatElement } from './types';

const draw = (element: FormatElement, ...given: Parameters<typeof contextFor>): ReturnType<typeof drawElement> => drawElement(element, contextFor(...given));

it('works out styles, attributes and text', () => {
  const drawn = draw(
    { elmType: 'a', txtContent: '@currentField', style: { 'background-color': "=if(@currentField < 40, '#ff0000', '#00ff00')", padding: '4px' }, attributes: { href: "='https://x.example/' + @currentField", class: 'sp-field-severity--good', target: '_blank', 'aria-label': '=toString(@currentField) + 1' } },
    { Current: 12 }
  );
  expect(drawn).toMatchObject({
    tag: 'a', text: '12', className: 'sp-field-severity--good', style: { 'background-color': '#ff0000', padding: '4px' }, attributes: { href: 'https://x.example/12', target: '_blank', rel: 'noopener noreferrer', 'aria-label': '121' }
  });
});

it('leaves out styles that SharePoint does not allow', () => {
  expect(draw({ elmType: 'div', style: { position: 'absolute', animation: 'x 1s', '-moz-binding': 'url(x)', width: '=10 + 5' } }).style).toEqual({ position: 'absolute', width: '15' });
});

it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,<p>', 'vbscript:x'])('makes no link of %s', (href) => {
  expect(draw({ elmType: 'a', txtContent: 'x', attributes: { href } }).attributes).not.toHaveProperty('href');
});

it('keeps links to pages, mails and phones', () => {
  for (const href of ['/sites/x', 'https://x.example', 'mailto:a@b.example', 'tel:+44', '#x']) expect(draw({ elmType: 'a', attributes: { href } }).attributes['href']).toBe(href);
});

it('refuses unknown elements and attributes', () => {
  expect(() => draw({ elmType: 'script', txtContent: 'alert(1)' })).toThrow(FormattingError);
  expect(() => draw({ elmType: 'div', attributes: { onclick: 'alert(1)' } })).toThrow(FormattingError);
});

it('repeats a child for each member, with its index', () => {
  const drawn = draw(
    { elmType: 'div', children: [{ elmType: 'span', forEach: 'person in [$Owners]', txtContent: "=loopIndex('person') + ': ' + [$person.title]" }] },
    { Owners: [{ title: 'Ann' }, { title: 'Bo' }] }
  );
  expect(drawn.children.map((child) => child.text)).toEqual(['0: Ann', '1: Bo']);
  expect(draw({ elmType: 'div', children: [{ elmType: 'span', forEach: 'one in @currentField', txtContent: '[$one]' }] }, { Current: '' }).children).toEqual([]);
});

it('ignores the children of an element with text', () => {
  expect(draw({ elmType: 'div', txtContent: 'text', children: [{ elmType: 'span', txtContent: 'never' }] }).children).toEqual([]);
});

it('draws another column’s formatting by reference', () => {
  const drawn = drawElement({ elmType: 'div', children: [{ elmType: 'div', columnFormatterReference: '[$State]' }] }, contextFor({ State: 'New' }), (name) => (name === 'State' ? { elmType: 'span', txtContent: "='state ' + @currentField" } : undefined));
  expect(drawn.children[0]).toMatchObject({ tag: 'span', text: 'state New' });
});

it('names an icon and what a button would do', () => {
  expect(draw({ elmType: 'button', attributes: { iconName: "=if(1 == 1, 'Clock', '')" }, customRowAction: { action: 'defaultClick' } })).toMatchObject({ iconName: 'Clock', rowAction: 'defaultClick' });
});
