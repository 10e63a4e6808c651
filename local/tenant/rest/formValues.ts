import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { accessDenied, invalidQuery, malformedBody, notProvided, refused, SharePointError } from '../errors';
import { fileNotFound, folderToAddIn, rightsIn, type FolderPlace } from '../files/place';
import { checkName } from '../files/names';
import { putFolder } from '../files/write';
import { valueAnswer, type Answer } from '../odata/answer';
import { isObject, objectOf, textOf, type JsonObject } from '../odata/body';
import { Complex, ValueList } from '../odata/entity';
import { withoutEffect } from '../odata/watched';
import { allows } from '../rights/permissions';
import { siteTimeZone } from '../store/dates';
import { listContentTypes } from '../store/contentTypes';
import { allFields } from '../store/fields';
import { getItemByPath } from '../store/items';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { storedValue } from '../store/itemValues';
import { ensureUser } from '../store/principals';
import type { FieldRecord, ItemRecord, Json, ListRecord } from '../store/records';
import type { Call } from './call';
import { addItem, changeItem, type SentValues } from './items';
import { action, define } from './registry';

/** One column as a form sends it: text as a person of the site's locale would type it. */
const formValue = v.object({
  FieldName: v.string(), FieldValue: v.optional(v.nullable(v.string()), null),
  // the type of what is answered, which some clients send back whole
  ErrorCode: v.optional(v.unknown()), ErrorMessage: v.optional(v.unknown()), HasException: v.optional(v.unknown()), ItemId: v.optional(v.unknown())
});

interface Outcome {
  readonly name: string;
  readonly text: string | null;
  readonly value: Json;
  readonly problem?: string;
  /** What is no column and is set all the same: the content type, and the name of a file or folder. */
  readonly sets?: 'contentTypeId' | 'leaf';
}

/** `22/11/2026 15:04` in the site's zone, or ISO 8601. */
function formDate(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!match) {
    if (/^\d{4}-\d{2}-\d{2}/.test(text.trim())) return text;
    throw refused('You must specify a valid date within the range of 01/01/1900 and 31/12/8900.');
  }
  const [, day, month, year, hour = '0', minute = '0', second = '0'] = match.map(part => part);
  try {
    return Temporal.PlainDateTime.from({ year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second) }, { overflow: 'reject' })
      .toZonedDateTime(siteTimeZone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) throw refused('You must specify a valid date within the range of 01/01/1900 and 31/12/8900.');
    throw error;
  }
}

const peoplePicked = v.pipe(v.string(), v.parseJson(), v.array(v.object({ Key: v.string() })));

/** `[{"Key":"i:0#.f|membership|dpo@…"}]`, as the people picker of a form writes it. */
function formPeople(call: Call, text: string): number[] {
  const picked = v.safeParse(peoplePicked, text);
  if (!picked.success) throw refused(`The user does not exist or is not unique.`);
  return picked.output.map(({ Key }) => {
    const user = ensureUser(call.tenant.database, call.siteId, Key);
    if (!user) throw refused(`The specified user ${Key} could not be found.`);
    return user.id;
  });
}

/** A form takes only what the column lists, unlike a plain REST write. */
function listed(field: FieldRecord, choice: string): string {
  if (field.props.fillIn !== true && !(field.props.choices ?? []).includes(choice)) throw refused(`'${choice}' is not in the list of choices.`);
  return choice;
}

function asJson(call: Call, field: FieldRecord, text: string): Json {
  const shape = fieldKind(field.type)?.shape;
  if (isPerson(field.type)) {
    const ids = formPeople(call, text);
    return shape === 'lookups' ? ids : (ids[0] ?? null);
  }
  switch (shape) {
    case 'date':
      return formDate(text);
    case 'number':
    case 'integer': {
      const number = Number(text.replace(/,/g, ''));
      if (Number.isNaN(number)) throw refused('Only numbers can go here.');
      const { minimum = -Infinity, maximum = Infinity } = field.props;
      if (number < minimum || number > maximum) throw refused(`You must specify a value between ${minimum} and ${maximum}.`);
      return number;
    }
    case 'boolean':
      if (!/^(1|0|true|false|yes|no)$/i.test(text)) throw refused(`'${text}' is not yes or no.`);
      return /^(1|true|yes)$/i.test(text);
    case 'choice':
      return listed(field, text);
    case 'choices':
      return text.split(';#').map(part => part.trim()).filter(part => part !== '').map(part => listed(field, part));
    case 'lookup':
      if (!/^\d+(;#.*)?$/s.test(text)) throw refused(`'${text}' is no item of the other list.`);
      return Number.parseInt(text, 10);
    case 'lookups':
      return text.split(';#').filter((_part, index) => index % 2 === 0).map(Number);
    case 'url': {
      const [Url, ...rest] = text.split(/,\s+/);
      return { Url, Description: rest.join(', ') || Url };
    }
    default:
      return text;
  }
}

/** The content type by its name, as the CLI for Microsoft 365 sends it, or by its id or the id of the site's type that it comes from. */
function contentType(call: Call, list: ListRecord, name: string, text: string | null): Outcome {
  const wanted = (text ?? '').trim().toLowerCase();
  const fits = (id: string): boolean => id === wanted || (id.startsWith(`${wanted}00`) && id.length === wanted.length + 34);
  const type = listContentTypes(call.tenant, list).find(each => (name === 'ContentType' ? each.name.toLowerCase() === wanted : fits(each.id.toLowerCase())));
  return type ? { name, text, value: type.id, sets: 'contentTypeId' } : { name, text, value: null, problem: `The content type '${text ?? ''}' is not in this list.` };
}

/** The name of a file or folder; a plain item has none. */
function ownName(name: string, text: string | null): Outcome {
  if ((text ?? '').trim() === '') return { name, text, value: null, problem: "You can't leave this blank." };
  return { name, text, value: checkName(text ?? ''), sets: 'leaf' };
}

/** Assumption A1: nobody sets who made or changed an item, or when, through any endpoint. */
function read(call: Call, list: ListRecord, fields: readonly FieldRecord[], hasName: boolean, { FieldName: name, FieldValue: text }: v.InferOutput<typeof formValue>): Outcome {
  if (name === 'ContentType' || name === 'ContentTypeId') return contentType(call, list, name, text);
  const field = fields.find(each => each.internalName === name);
  if (!field) return { name, text, value: null, problem: `Column '${name}' does not exist. It may have been deleted by another user.` };
  if (name === 'FileLeafRef' && hasName) return told(name, text, () => ownName(name, text));
  if (field.props.readOnly || fieldKind(field.type)?.shape === 'computed') return { name, text, value: null, problem: `The column ${name} is read-only.` };
  if ((text === null || text === '') && field.props.required) return { name, text, value: null, problem: "You can't leave this blank." };
  return told(name, text, () => ({ name, text, value: text === null || text === '' ? null : storedValue(call.tenant, call.siteId, field, asJson(call, field, text)) }));
}

/** What a value is refused for is told beside its column. */
function told(name: string, text: string | null, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    if (error instanceof SharePointError) return { name, text, value: null, problem: error.message };
    throw error;
  }
}

const result = (outcome: Outcome, itemId: number): Complex =>
  new Complex('SP.ListItemFormUpdateValue', {
    ErrorCode: outcome.problem === undefined ? 0 : -2147024809, ErrorMessage: outcome.problem ?? null, FieldName: outcome.name, FieldValue: outcome.text, HasException: outcome.problem !== undefined, ItemId: itemId
  });

const answer = (name: string, results: readonly Complex[]): Answer => valueAnswer(name, 'Collection(SP.ListItemFormUpdateValue)', new ValueList('SP.ListItemFormUpdateValue', results));

/** @param hasName whether it is a file or folder, whose name may be sent; @param optional whether there may be no column at all */
function outcomes(call: Call, list: ListRecord, hasName: boolean, optional = false): Outcome[] {
  const { values } = call.body;
  // a change that SharePoint adds to the version that stands is a version of its own here: no stamp and no right differs by it (docs/local-tenant.md)
  withoutEffect(values, 'bNewDocumentUpdate');
  if (values.datesInUTC === true) throw notProvided('The local tenant reads the dates of a form in the time of the site (datesInUTC).');
  withoutEffect(values, 'checkInComment numberInInvariantCulture');
  if (values.formValues === undefined && !optional) throw invalidQuery('The parameter formValues of the method is missing.');
  const sent = v.safeParse(v.array(formValue), values.formValues ?? []);
  if (!sent.success) throw malformedBody(`The parameter formValues is not as expected: ${v.getDotPath(sent.issues[0]) ?? ''} ${sent.issues[0].message}`);
  const fields = allFields(call.tenant, list.id);
  return sent.output.map(value => read(call, list, fields, hasName, value));
}

function set(results: readonly Outcome[], what: Outcome['sets']): string | undefined {
  const value = results.find(each => each.sets === what)?.value;
  return typeof value === 'string' ? value : undefined;
}

const toSent = (results: readonly Outcome[]): SentValues => ({
  values: Object.fromEntries(results.filter(each => each.sets === undefined).map(each => [each.name, each.value])),
  contentTypeId: set(results, 'contentTypeId'),
  leaf: set(results, 'leaf')
});

/** What the whole row breaks (a unique column, a formula) is told with the first column; nothing is saved then. */
function guarded(results: readonly Outcome[], save: () => Complex[]): readonly Complex[] {
  if (results.some(each => each.problem !== undefined)) return results.map(each => result(each, 0));
  try {
    return save();
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status !== 400 || results.length === 0) throw error;
    return results.map((each, index) => result(index === 0 ? { ...each, problem: error.message } : each, 0));
  }
}

function update(call: Call, list: ListRecord, item: ItemRecord, name: string): Answer {
  if (!allows(call.itemRights(list, item), 'editListItems')) throw accessDenied();
  const results = outcomes(call, list, list.baseType === 1 || item.fsType === 1);
  return answer(name, guarded(results, () => {
    changeItem(call, list, item, toSent(results), allFields(call.tenant, list.id));
    return results.map(each => result(each, item.id));
  }));
}

/** The folder that `listItemCreateInfo` names; the list's root without one. */
function targetFolder(call: Call, list: ListRecord, info: JsonObject): FolderPlace {
  const path = isObject(info.FolderPath) ? textOf(info.FolderPath, 'DecodedUrl') : (textOf(info, 'FolderPath') ?? textOf(info, 'FolderUrl'));
  const folder: FolderPlace | undefined = path ? folderToAddIn(call, path) : { url: list.url, list };
  if (folder?.list?.id !== list.id) throw fileNotFound();
  return folder;
}

/** A folder by `LeafName`, else by the name or title among the columns. */
function addFolder(call: Call, list: ListRecord, parent: FolderPlace, leafName: string | undefined): readonly Complex[] {
  const results = outcomes(call, list, true, true);
  const title = results.find(each => each.name === 'Title')?.text;
  const leaf = leafName || set(results, 'leaf') || title || '';
  const taken = getItemByPath(call.tenant, list, parent.url, leaf.trim()) !== undefined;
  const name = told('FileLeafRef', leaf, () => (taken ? { name: 'FileLeafRef', text: leaf, value: null, problem: `A file or folder with the name ${leaf} already exists.` } : ownName('FileLeafRef', leaf)));
  const all = name.problem === undefined ? results : [...results.filter(each => each.name !== 'FileLeafRef'), name];
  return guarded(all, () => {
    const id = putFolder(call, parent, leaf, { values: toSent(results).values, contentTypeId: set(results, 'contentTypeId') }).item?.id ?? 0;
    return [...results.map(each => result(each, id)), result({ name: 'Id', text: String(id), value: id }, id)];
  });
}

function add(call: Call, list: ListRecord, name: string): Answer {
  const info = objectOf(call.body.values, 'listItemCreateInfo');
  const folder = targetFolder(call, list, info);
  if (!allows(rightsIn(call, folder), 'addListItems')) throw accessDenied();
  withoutEffect(info, 'LeafName');
  if (![undefined, null, 0, 1].includes(info.UnderlyingObjectType as number)) throw invalidQuery('The UnderlyingObjectType of an item is 0, of a folder 1.');
  if (info.UnderlyingObjectType === 1) return answer(name, addFolder(call, list, folder, textOf(info, 'LeafName')));
  if (list.baseType === 1) throw invalidQuery('To add an item to a document library, use SPFileCollection.Add().');
  const sent = outcomes(call, list, false);
  const left = allFields(call.tenant, list.id).filter(field => field.props.required && !field.props.hidden && !field.props.readOnly && !field.props.defaultValue && field.type !== 'File' && !sent.some(each => each.name === field.internalName));
  const results: Outcome[] = [...sent, ...left.map((field): Outcome => ({ name: field.internalName, text: null, value: null, problem: "You can't leave this blank." }))];
  return answer(name, guarded(results, () => {
    const item = addItem(call, list, toSent(results), allFields(call.tenant, list.id), { dir: folder.url });
    return [...results.map(each => result(each, item.id)), result({ name: 'Id', text: String(item.id), value: item.id }, item.id)];
  }));
}

define('list', {
  segments: {
    addvalidateupdateitemusingpath: action((call, list) => add(call, list, 'AddValidateUpdateItemUsingPath')),
    addvalidateupdateitem: action((call, list) => add(call, list, 'AddValidateUpdateItem'))
  }
});

define('item', {
  segments: {
    validateupdatelistitem: action((call, { list, item }) => update(call, list, item, 'ValidateUpdateListItem')),
    systemupdate: action((): never => {
      throw accessDenied(); // needs an app-only token, which nobody here has
    })
  }
});
