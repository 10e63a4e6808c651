import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { accessDenied, malformedBody, refused, SharePointError } from '../errors';
import { fileNotFound, folderAt, rightsIn, type FolderPlace } from '../files/place';
import { putFolder } from '../files/write';
import { valueAnswer, type Answer } from '../odata/answer';
import { isObject, objectOf, textOf, type JsonObject } from '../odata/body';
import { Complex, ValueList } from '../odata/entity';
import { allows } from '../rights/permissions';
import { siteTimeZone } from '../store/dates';
import { allFields } from '../store/fields';
import { fieldKind, isPerson } from '../store/fieldTypes';
import { storedValue } from '../store/itemValues';
import { ensureUser } from '../store/principals';
import type { FieldRecord, ItemRecord, Json, ListRecord } from '../store/records';
import type { Call } from './call';
import { addItem, changeItem, type SentValues } from './items';
import { action, define } from './registry';

/** One column as a form sends it: text as a person of the site's locale would type it. */
const formValue = v.object({ FieldName: v.string(), FieldValue: v.optional(v.nullable(v.string()), null) });

interface Outcome {
  readonly name: string;
  readonly text: string | null;
  readonly value: Json;
  readonly problem?: string;
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

/** Assumption A1: nobody sets who made or changed an item, or when, through any endpoint. */
function read(call: Call, fields: readonly FieldRecord[], { FieldName: name, FieldValue: text }: v.InferOutput<typeof formValue>): Outcome {
  const field = fields.find(each => each.internalName === name);
  if (!field) return { name, text, value: null, problem: `Column '${name}' does not exist. It may have been deleted by another user.` };
  if (field.props.readOnly || (fieldKind(field.type)?.shape === 'computed' && name !== 'ContentTypeId')) return { name, text, value: null, problem: `The column ${name} is read-only.` };
  if ((text === null || text === '') && field.props.required) return { name, text, value: null, problem: "You can't leave this blank." };
  try {
    return { name, text, value: text === null || text === '' ? null : storedValue(call.tenant, call.siteId, field, asJson(call, field, text)) };
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

function outcomes(call: Call, list: ListRecord): Outcome[] {
  const sent = v.safeParse(v.array(formValue), call.body.values.formValues ?? []);
  if (!sent.success) throw malformedBody(`The parameter formValues is not as expected: ${sent.issues[0].message}`);
  const fields = allFields(call.tenant, list.id);
  return sent.output.map(value => read(call, fields, value));
}

const toSent = (results: readonly Outcome[]): SentValues => ({
  values: Object.fromEntries(results.filter(each => each.name !== 'ContentTypeId').map(each => [each.name, each.value])),
  contentTypeId: results.find(each => each.name === 'ContentTypeId')?.text ?? undefined,
  leaf: undefined
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
  const results = outcomes(call, list);
  return answer(name, guarded(results, () => {
    changeItem(call, list, item, toSent(results), allFields(call.tenant, list.id));
    return results.map(each => result(each, item.id));
  }));
}

/** The folder that `listItemCreateInfo` names; the list's root without one. */
function targetFolder(call: Call, list: ListRecord, info: JsonObject): FolderPlace {
  const path = isObject(info.FolderPath) ? textOf(info.FolderPath, 'DecodedUrl') : (textOf(info, 'FolderPath') ?? textOf(info, 'FolderUrl'));
  const folder: FolderPlace | undefined = path ? folderAt(call, path) : { url: list.url, list };
  if (folder?.list?.id !== list.id) throw fileNotFound();
  return folder;
}

function add(call: Call, list: ListRecord, name: string): Answer {
  const info = objectOf(call.body.values, 'listItemCreateInfo');
  const folder = targetFolder(call, list, info);
  if (!allows(rightsIn(call, folder), 'addListItems')) throw accessDenied();
  if (info.UnderlyingObjectType === 1) {
    const made = putFolder(call, folder, textOf(info, 'LeafName') ?? '');
    const id = made.item?.id ?? 0;
    return answer(name, [result({ name: 'Id', text: String(id), value: id }, id)]);
  }
  const sent = outcomes(call, list);
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
