import type { Chance } from './random';
import type { Sample } from './requests';

/** Makes a right request wrong in one way; undefined where the way does not fit. Never by taking a whole filter or body away: what is not sent cannot be lost. */
export interface Mutation {
  readonly name: string;
  apply(sample: Sample, chance: Chance): Sample | undefined;
}

const strange = ["'", '"', '%', '%00', '%ff', '%zz', '&amp;', '<', '>', ')', '(', '{', '}', '[', ';', ',', '/', '\\', '..', '\u0000', '\u0007', '\n', '\u2028', 'ô', '😀', '\ud800', '$', '@x', '--', '/*', '*', ' ', '+', '=', '?', 'null', '-1', '1e999', 'NaN', '99999999999999999999', '0x1F', '\u202e'];
const names = ['__proto__', 'constructor', 'valueOf', 'toString', 'hasOwnProperty', 'Nothing', 'title', 'ID ', '', '$ref', 'a b', 'OData__x', 'é'];
const values: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, '', 'text', [], {}, [[]], { results: [] }, { __proto__: null }, ['a', 1], { a: { b: 1 } }, '\u0000', 'x'.repeat(300), 'x'.repeat(70_000), '2027-13-45', 9_007_199_254_740_992];

const cut = (text: string, at: number, length: number, put = ''): string => text.slice(0, at) + put + text.slice(at + length);

/** What a client could send in the first line of a request at all: everything else is encoded on the way. */
const sendable = (path: string): string => path.replace(/[^\u0021-\u007e]/gu, letter => (letter.length === 1 && letter >= '\ud800' && letter <= '\udfff' ? '%ED%A0%80' : encodeURIComponent(letter)));

const body = (name: string, change: (text: string, chance: Chance) => string | undefined): Mutation => ({
  name,
  apply(sample, chance) {
    if (!sample.body) return undefined;
    const changed = change(sample.body, chance);
    return changed === undefined || changed === sample.body ? undefined : { ...sample, body: changed };
  }
});

const path = (name: string, change: (text: string, chance: Chance) => string | undefined): Mutation => ({
  name,
  apply(sample, chance) {
    const changed = change(sample.path, chance);
    return changed === undefined || changed === sample.path ? undefined : { ...sample, path: sendable(changed) };
  }
});

const header = (name: string, header: string, given: readonly (string | undefined)[]): Mutation => ({
  name,
  apply(sample, chance) {
    const value = chance.one(given);
    const kept = Object.fromEntries(Object.entries(sample.headers).filter(([each]) => each !== header));
    return { ...sample, headers: value === undefined ? kept : { ...kept, [header]: value } };
  }
});

type Tree = { [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function treeIn(text: string): Tree | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTree(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One of the objects of a JSON body, changed. */
const json = (name: string, change: (tree: Tree, chance: Chance) => Tree | undefined): Mutation =>
  body(name, (text, chance) => {
    const root = treeIn(text);
    if (!root) return undefined;
    const visit = (tree: Tree): Tree | undefined => {
      const inner = Object.keys(tree).filter(key => isTree(tree[key]));
      if (inner.length === 0 || chance.whole(2) === 0) return change(tree, chance);
      const key = chance.one(inner);
      const changed = visit(tree[key] as Tree);
      return changed && { ...tree, [key]: changed };
    };
    const changed = visit(root);
    return changed && JSON.stringify(changed);
  });

/** A CAML or column schema in a JSON body, changed. */
const xml = (name: string, change: (xml: string, chance: Chance) => string | undefined): Mutation =>
  body(name, (text, chance) => {
    const found = /"(<(?:[^"\\]|\\.)*>)"/.exec(text);
    if (!found) return undefined;
    const changed = change(JSON.parse(found[0]) as string, chance);
    return changed === undefined ? undefined : text.replace(found[0], () => JSON.stringify(changed));
  });

const keyed = (tree: Tree, from: string, to: string): Tree => Object.fromEntries(Object.entries(tree).map(([key, value]) => [key === from ? to : key, value]));
const otherCase = (text: string): string => [...text].map(letter => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');
const misspelt = (text: string, chance: Chance): string => {
  const at = chance.whole(Math.max(1, text.length - 1));
  return chance.one([cut(text, at, 1), cut(text, at, 0, text[at]), `${text}s`, otherCase(text), `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`, `x${text}`]);
};
const anyTag = (text: string, chance: Chance): RegExpMatchArray | undefined => {
  const tags = [...text.matchAll(/<([A-Za-z]+)[^>]*>/g)];
  return tags.length > 0 ? chance.one(tags) : undefined;
};

const query = (text: string): { path: string; pairs: string[] } => {
  const at = text.indexOf('?');
  return at < 0 ? { path: text, pairs: [] } : { path: text.slice(0, at), pairs: text.slice(at + 1).split('&') };
};
const joined = ({ path: before, pairs }: { path: string; pairs: string[] }): string => (pairs.length > 0 ? `${before}?${pairs.join('&')}` : before);
const isOption = (pair: string): boolean => /^(\$|%24)/.test(pair);

const bombs = ['<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', '<!DOCTYPE View>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'];

export const mutations: readonly Mutation[] = [
  body('the body is cut off', (text, chance) => text.slice(0, chance.whole(text.length - 1) + 1)),
  body('a letter of the body is lost', (text, chance) => cut(text, chance.whole(text.length), 1)),
  body('something strange in the body', (text, chance) => cut(text, chance.whole(text.length), chance.whole(2), chance.one(strange))),
  body('a piece of the body twice', (text, chance) => {
    const at = chance.whole(text.length);
    return cut(text, at, 0, text.slice(at, at + chance.whole(30)));
  }),
  body('the body is no object', (_text, chance) => chance.one(['[]', 'null', '1', '"x"', '{', '{"a":}', '<View/>', '\u0000', 'a=b'])),
  body('deep JSON', (text, chance) => (treeIn(text) ? cut(text, 1, 0, `"deep":${'['.repeat(3000)}${']'.repeat(3000)},`.replace('deep', chance.one(['deep', 'Title', 'query']))) : undefined)),
  json('a name misspelt', (tree, chance) => {
    const keys = Object.keys(tree).filter(key => !key.startsWith('__'));
    if (keys.length === 0) return undefined;
    const key = chance.one(keys);
    return keyed(tree, key, misspelt(key, chance));
  }),
  json('a name more', (tree, chance) => Object.fromEntries([...Object.entries(tree), [chance.one(names), chance.one(values)]])),
  json('a value of another type', (tree, chance) => {
    const keys = Object.keys(tree).filter(key => key !== 'ViewXml' && key !== 'OverrideViewXml' && key !== 'query');
    return keys.length > 0 ? { ...tree, [chance.one(keys)]: chance.one(values) } : undefined;
  }),
  json('the type is another', (tree, chance) => ({ ...tree, __metadata: chance.one<unknown>([{ type: 'SP.Web' }, { type: 5 }, { type: 'constructor' }, 'SP.List', { type: 'SP.Data.OtherListItem' }]) })),
  xml('something before the XML', (text, chance) => chance.one(['<?xml version="1.0" encoding="utf-8"?>', '<!-- a word -->', '<?pi x?>', '\ufeff', ' \n', ...bombs]) + text),
  xml('an element misspelt', (text, chance) => {
    const tag = anyTag(text, chance);
    if (!tag) return undefined;
    const wrong = misspelt(tag[1], chance);
    return chance.one([text.replace(new RegExp(`(</?)${tag[1]}\\b`, 'g'), `$1${wrong}`), text.replace(`<${tag[1]}`, `<${wrong}`)]);
  }),
  xml('an element more', (text, chance) => {
    const tag = anyTag(text, chance);
    return tag && cut(text, (tag.index ?? 0) + (chance.whole(2) === 0 ? 0 : tag[0].length), 0, chance.one(['<Nothing/>', '<Query/>', '<Where/>', 'words', '<Where><Nothing/></Where>', '<RowLimit>1</RowLimit>', '<Joins/>', '<a:b/>', '&#0;', '&nbsp;', '&a;', '<![CDATA[<Where/>]]>']));
  }),
  xml('an attribute misspelt', (text, chance) => {
    const attributes = [...text.matchAll(/ ([A-Za-z]+)="([^"]*)"/g)];
    if (attributes.length === 0) return undefined;
    const one = chance.one(attributes);
    return cut(text, one.index ?? 0, one[0].length, chance.one([` ${misspelt(one[1], chance)}="${one[2]}"`, ` ${one[1]}="${chance.one(['', '-1', 'Nothing', 'TRUEE', '99999999999', 'NaN', '&amp;', '__proto__', 'constructor'])}"`, ` ${one[1]}='${one[2]}`, ` ${one[1]}=${one[2]}`, one[0] + one[0]]));
  }),
  xml('an odd number of rows or days', (text, chance) => {
    const odd = chance.one(['-1', '1e9', 'abc', '99999999999999', '', '1.5', 'Infinity', '-999999999', ' ', '0x10', '2147483648']);
    return chance.whole(2) === 0 ? text.replace(/<RowLimit[^>]*>\d*/, found => `${found.replace(/\d+$/, '')}${odd}`) : text.replace(/OffsetDays="[^"]*"/, `OffsetDays="${odd}"`);
  }),
  xml('thousands of values', text => text.replace('</Values>', `${'<Value Type="Number">7</Value>'.repeat(5000)}</Values>`)),
  xml('nested a thousand times', (text, chance) => {
    const inner = /<Where>(.*)<\/Where>/s.exec(text)?.[1];
    const levels = chance.one([300, 1000, 3000]);
    return inner === undefined ? undefined : text.replace(/<Where>.*<\/Where>/s, () => `<Where>${'<And>'.repeat(levels)}${inner}${`${inner}</And>`.repeat(Math.min(levels, 300))}</Where>`);
  }),
  path('something strange in the address', (text, chance) => {
    const { path: before, pairs } = query(text);
    const at = chance.whole(before.length - 1) + 1;
    const put = chance.one(strange.filter(each => !/[?&#]/.test(each)));
    return joined({ path: cut(before, at, chance.whole(2), put), pairs });
  }),
  path('an option’s value is strange', (text, chance) => {
    const { path: before, pairs } = query(text);
    if (pairs.length === 0) return undefined;
    const which = chance.whole(pairs.length);
    const start = pairs[which].indexOf('=') + 2;
    if (start >= pairs[which].length) return undefined;
    const at = start + chance.whole(pairs[which].length - start);
    return joined({ path: before, pairs: pairs.map((pair, index) => (index === which ? cut(pair, at, chance.whole(3), chance.one(strange.filter(each => !/[&#]/.test(each)))) : pair)) });
  }),
  path('an option misspelt', (text, chance) => {
    const { path: before, pairs } = query(text);
    const which = pairs.findIndex(isOption);
    if (which < 0) return undefined;
    const [option, ...value] = pairs[which].split('=');
    const wrong = chance.one([option.replace(/^(\$|%24)/, ''), `$${misspelt(option.replace(/^(\$|%24)/, ''), chance)}`, `$$${option}`, `${option}x`, `%20${option}%00`]);
    return joined({ path: before, pairs: pairs.map((pair, index) => (index === which ? [wrong, ...value].join('=') : pair)) });
  }),
  path('an option twice, or one more', (text, chance) => {
    const { path: before, pairs } = query(text);
    const more = chance.one(['$foo=1', '$fliter=x', '$top=-1', '$top=abc', '$top=99999999999999999999', '$skip=x', '$skiptoken=abc', '$skiptoken=Paged%3DTRUE%26p_ID%3Dx', '$orderby=Title%20down', '$orderby=__proto__', '$select=constructor', '$select=Title/x/y', '$expand=valueOf', '$filter=', '$inlinecount=allpages', '$count=true', '$format=xml', '@q=1', ...pairs.filter(isOption)]);
    return joined({ path: before, pairs: [...pairs, more] });
  }),
  path('brackets and ors by the thousand', (text, chance) =>
    text.replace(/((?:\$|%24)filter=)([^&]*)/, (_found, name: string, value: string) => {
      const many = chance.one([50, 500, 4000]);
      return name + chance.one([`${'('.repeat(many)}${value}${')'.repeat(many)}`, `${'not%20'.repeat(Math.min(many, 3000))}(${value})`, `${value}${`%20or%20Id%20eq%207`.repeat(Math.min(many, 2500))}`, `${'('.repeat(many)}${value}`]);
    })
  ),
  path('an argument more, less or odd', (text, chance) => {
    const found = [...query(text).path.matchAll(/\(([^()]*)\)/g)];
    if (found.length === 0) return undefined;
    const one = chance.one(found);
    const inside = chance.one(['', one[1].replace(/'/g, ''), `${one[1]},5`, `nothing=${one[1]}`, "'", "''''", '-1', '1e400', '99999999999999999999', 'null', "guid'x'", '@none', `'${'x'.repeat(2000)}'`, "'__proto__'", "'constructor'", "'../../x'", "'a/b'", "'con'", "'~$x.docx'", "'x%00y'", "'desktop.ini'", "' '"]);
    return cut(text, one.index ?? 0, one[0].length, `(${inside})`);
  }),
  path('a step that is not there', (text, chance) => {
    const { path: before, pairs } = query(text);
    const steps = before.split('/');
    steps.splice(2 + chance.whole(steps.length - 1), chance.whole(2), chance.one(['constructor', '__proto__', 'toString', 'nothing', 'x()', 'x(1)(2)', '$value', '$count', '$ref', '%2e%2e', '', 'web(5)', "get('x'"]));
    return joined({ path: steps.join('/'), pairs });
  }),
  header('Accept', 'accept', [undefined, '*/*', 'text/html', 'application/atom+xml', 'application/json;odata=', 'application/json;odata=verbose;x', 'x'.repeat(2000), ';;;', 'application/json;odata.metadata=everything']),
  header('Content-Type', 'content-type', [undefined, 'text/plain', 'application/xml', 'multipart/mixed', 'multipart/mixed; boundary=other', 'application/json;charset=utf-16', ';', 'application/json;odata=verbose']),
  header('X-HTTP-Method', 'x-http-method', ['MERGE', 'DELETE', 'PUT', 'PATCH', 'GET', 'merge ', 'CONNECT', 'constructor', '__proto__', 'X', ',']),
  header('If-Match', 'if-match', ['', 'x', '"x"', '"00000000-0000-0000-0000-000000000000,1"', 'W/"1"', '"1","2"', '*, *', '"']),
  header('Cookie', 'cookie', ['desk_person=%', 'desk_person=%E0%A4%A; desk_locale=%zz', 'desk_person', '=;=;=', 'desk_person=owner%40northmere.example; desk_person=%ff', 'desk_theme=constructor; desk_locale=__proto__', `desk_person=${'x'.repeat(5000)}`]),
  header('Authorization', 'authorization', ['Bearer', 'Bearer x', 'Bearer a.b.c', 'Bearer local.____', 'Basic eDp5', 'Bearer local.%', `Bearer ${'a'.repeat(3000)}`]),
  header('who calls', 'x-local-user', ['nobody@northmere.example', 'constructor', '__proto__', '%', "' or 1=1 --", 'owner@northmere.example ']),
  header('OData-Version', 'odata-version', ['4.0', '9', 'x', '']),
  header('X-RequestDigest', 'x-requestdigest', ['', 'x', '0x,', '0xAB,01 Jan 2020 00:00:00 -0000', '0xAB,not a date']),
  { name: 'another method', apply: (sample, chance) => (sample.body === undefined || sample.body === '' ? { ...sample, method: chance.one(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'MERGE', 'OPTIONS', 'HEAD']) } : { ...sample, method: chance.one(['PUT', 'PATCH', 'DELETE', 'MERGE', 'POST']) }) }
];
