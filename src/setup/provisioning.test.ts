import { basePermissions, levelsOf, mayDo, permissionLevels, type Audience } from '../platform/rights';
import { DeskError } from '../platform/sharepoint/errors';
import type { Together } from '../platform/provisioning/apply';
import { planSetup, wantedProperties, type Action } from '../platform/provisioning/plan';
import type { SiteSnapshot } from '../platform/provisioning/snapshot';
import { carryOut, type SetupParts, type SetupProgress } from '../platform/provisioning/run';
import { builtIn, completeSite, desk, deskWithHousing, emptySite, siteWithHousing } from './testSites';

const kinds = (actions: readonly Action[]): string[] => [...new Set(actions.map((action) => action.kind))];

describe('the plan', () => {
  test('makes everything on an empty site, and each list gets its rights before its columns', () => {
    const plan = planSetup(desk, emptySite);
    expect(kinds(plan)).toEqual([
      'make-level', 'make-group', 'admit-group', 'own-group', 'limit-sharing', 'close-group', 'make-list', 'close-list', 'grant', 'set-list', 'add-column', 'make-view', 'register-commands',
      'make-folder', 'close-folder', 'grant-folder', 'record-version'
    ]);
    const log = plan.filter((action) => 'list' in action && action.list?.key === 'breachLog').map((action) => action.kind);
    expect(log.indexOf('close-list')).toBe(1);
    expect(log.lastIndexOf('grant')).toBeLessThan(log.indexOf('add-column'));
  });

  test('is empty on a complete site', () => {
    expect(planSetup(desk, completeSite())).toEqual([]);
  });

  test('lets only owners share, also on a site that an earlier version set up', () => {
    const open = { ...completeSite(), membersCanShare: true };
    const groups = open.groups.map((group) => (group.id === open.associated.members ? { ...group, allowMembersEditMembership: true } : group));
    expect(planSetup(desk, { ...open, groups })).toEqual([{ kind: 'limit-sharing' }, { kind: 'close-group', name: 'Members', groupId: 5 }]);
    expect(planSetup(desk, { ...open, groups: completeSite().groups })).toEqual([{ kind: 'limit-sharing' }]);
  });

  test('lets officers say who is in the groups of services, and site owners who is in every other', () => {
    const owners = (site: SiteSnapshot): unknown => planSetup(deskWithHousing, site).flatMap((action) => (action.kind === 'own-group' ? [[action.name, action.ownerName]] : []));
    expect(owners(emptySite)).toEqual([
      ['Desk officers', 'Owners'], ['Desk restricted', 'Owners'], ['Desk breach reviewers', 'Owners'], ['Desk policy reviewers', 'Owners'], ['Desk dpia reviewers', 'Owners'],
      ['Desk service Housing', 'Desk officers'], ['Desk managers Housing', 'Desk officers']
    ]);
    expect(owners(siteWithHousing())).toEqual([]);
  });

  test('adds only what is missing', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const lists = new Map(site.lists).set('breachLog', { ...log, columns: log.columns.filter((column) => column.internalName !== 'Undelivered'), properties: { ...log.properties, NoCrawl: false } });
    expect(planSetup(desk, { ...site, lists }).map((action) => ({ ...action, list: undefined, column: undefined }))).toMatchObject([
      { kind: 'set-list', properties: { NoCrawl: true } }, { kind: 'add-column', name: 'Undelivered' }
    ]);
  });

  test('draws the title of a list that stores codes there, and leaves a drawing of the council’s own', () => {
    const site = completeSite();
    const log = site.lists.get('requestLog')!;
    const title = { ...log.columns[0], id: 'Title', internalName: 'Title', title: 'Title', formatter: '' };
    const withTitle = (formatter: string): SiteSnapshot => ({ ...site, lists: new Map(site.lists).set('requestLog', { ...log, columns: [...log.columns, { ...title, formatter }] }) });
    expect(planSetup(desk, withTitle(''))).toMatchObject([{ kind: 'change-column', name: 'Title', change: { CustomFormatter: expect.stringContaining('Subject access request') as string } }]);
    expect(planSetup(desk, withTitle('{"elmType":"b"}'))).toEqual([]);
  });

  test('keeps the choices that a council added and adds those of the code', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const columns = log.columns.map((column) => (column.internalName === 'ClockState' ? { ...column, choices: ['Running', 'Paused by us', 'Stopped'] } : column));
    const [action] = planSetup(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns }) });
    expect(action).toMatchObject({ kind: 'change-column', name: 'ClockState', change: { Choices: ['Running', 'Paused by us', 'Stopped', 'Met'] } });
  });

  test('gives a new service its two groups, its folders with rights of their own, and its people', () => {
    const withService = { ...desk, services: [{ name: "Children's services", people: { champions: ['Head@northmere.example', 'champion@northmere.example'], managers: ['Head@northmere.example'] } }] };
    expect(planSetup(withService, completeSite()).map((action) => action.kind)).toEqual(
      [
        ...['make-group', 'admit-group', 'own-group', 'make-group', 'admit-group', 'own-group'], ...['make-folder', 'close-folder'].flatMap((kind) => Array.from({ length: 10 }, () => kind)),
        ...Array.from({ length: 4 + 3 * 3 + 5 * 4 + 4 }, () => 'grant-folder'), 'add-member', 'add-member', 'add-member'
      ]);
    expect(planSetup(withService, completeSite()).slice(-3)).toEqual([
      { kind: 'add-member', group: 'Desk service Childrens services', upn: 'head@northmere.example' }, { kind: 'add-member', group: 'Desk service Childrens services', upn: 'champion@northmere.example' },
      { kind: 'add-member', group: 'Desk managers Childrens services', upn: 'head@northmere.example' }
    ]);
  });

  test('a service\'s champions see searches and who has not read, its managers DPIAs, both its tasks; what was found, said or submitted they only add; no other group of staff is let in', () => {
    const granted = planSetup(deskWithHousing, completeSite()).filter((action) => action.kind === 'grant-folder')
      .map(({ folder: { list }, group, level }) => [list.key, typeof group === 'object' ? `${group.service} ${group.audience}` : group, level]);
    expect(granted).toEqual([
      ['teamReading', 'owners', 'full'], ['teamReading', 'officers', 'work'], ['teamReading', 'reviewers:policy', 'readAll'], ['teamReading', 'Housing champions', 'read'],
      ['searchTasks', 'owners', 'full'], ['searchTasks', 'officers', 'work'], ['searchTasks', 'Housing champions', 'read'],
      ['searchAnswers', 'owners', 'full'], ['searchAnswers', 'officers', 'append'], ['searchAnswers', 'Housing champions', 'addOnly'],
      ['searchResults', 'owners', 'full'], ['searchResults', 'officers', 'work'], ['searchResults', 'Housing champions', 'addOnly'],
      ...(['dpias', 'dpiaAnswers'] as const).flatMap((key) => [[key, 'owners', 'full'], [key, 'officers', 'work'], [key, 'reviewers:dpia', 'readAll'], [key, 'Housing managers', 'report']]),
      ['dpiaTalk', 'owners', 'full'], ['dpiaTalk', 'officers', 'append'], ['dpiaTalk', 'reviewers:dpia', 'append'], ['dpiaTalk', 'Housing managers', 'addOnly'],
      ['dpiaSubmissions', 'owners', 'full'], ['dpiaSubmissions', 'officers', 'append'], ['dpiaSubmissions', 'reviewers:dpia', 'readAll'], ['dpiaSubmissions', 'Housing managers', 'addOnly'],
      ['dpiaDocuments', 'owners', 'full'], ['dpiaDocuments', 'officers', 'work'], ['dpiaDocuments', 'reviewers:dpia', 'readAll'], ['dpiaDocuments', 'Housing managers', 'report'],
      ['tasks', 'owners', 'full'], ['tasks', 'officers', 'work'], ['tasks', 'Housing champions', 'report'], ['tasks', 'Housing managers', 'report']
    ]);
  });

  test('a desk that has its tasks\' folders only lacks the others, and keeps what is there', () => {
    const site = siteWithHousing();
    const older = { ...site, folders: new Map([...site.folders].filter(([key]) => key !== 'teamReading/Housing')) };
    expect(planSetup(deskWithHousing, site)).toEqual([]);
    expect(planSetup(deskWithHousing, older).map((action) => ('folder' in action ? `${action.kind} ${action.folder?.list.key}` : action.kind))).toEqual(
      ['make-folder teamReading', 'close-folder teamReading', ...Array.from({ length: 4 }, () => 'grant-folder teamReading')]);
  });

  test('takes away the direct right that SharePoint gives to who separates a list\'s rights', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const grants = [...log.grants, { principalId: 7, principal: 'Rhian Vaughan', levels: [builtIn[0]] }];
    expect(planSetup(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, grants }) })).toMatchObject([{ kind: 'drop-own-right', levelId: 1 }]);
  });

  test('an upgrade formats its lists again, once', () => {
    const site = { ...completeSite(), version: 1 };
    const log = site.lists.get('breachLog')!;
    const columns = log.columns.map((column) => (column.internalName === 'DueAt' ? { ...column, formatter: '{"elmType":"div"}' } : column));
    const older = { ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns }) };
    const plain = { ...desk, upgrades: [] };
    const upgraded = { ...plain, upgrades: [{ number: 2, title: 'New clock', lists: ['breachLog'], reformat: true }] };
    expect(planSetup(plain, older)).toEqual([]);
    expect(planSetup(upgraded, older).map((action) => action.kind)).toEqual(['change-column', 'record-version']);
    expect(planSetup(upgraded, { ...older, version: 2 })).toEqual([]);
  });

  test('an upgrade writes the views again, takes away those that the desk makes no more, keeps a council\'s own, and then sees to the rows', () => {
    const site = { ...completeSite(), version: 1 };
    const log = site.lists.get('breachLog')!;
    const extra = (title: string) => ({ id: title, title, isDefault: false, query: '', columns: [], isRecursive: false, leaf: `${title}.aspx` });
    const views = [{ ...log.views[0], query: '<OrderBy><FieldRef Name="DueAt"/></OrderBy>' }, ...log.views.slice(1), extra('Clock running'), extra('Our own view')];
    const older = { ...site, lists: new Map(site.lists).set('breachLog', { ...log, views }) };
    const plan = planSetup(desk, older);
    expect(plan.map((action) => action.kind)).toEqual(['fill-view', 'drop-view', ...desk.upgrades.filter(({ rows }) => rows).map(() => 'upgrade-rows'), 'record-version']);
    expect(plan[1]).toMatchObject({ view: 'Clock running' });
  });

  test('a column that no form shows is taken out of the forms of a site that shows it', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const columns = log.columns.map((column) => (column.internalName === 'Standing' ? { ...column, inForms: true } : column));
    expect(planSetup(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns }) }))
      .toMatchObject([{ kind: 'change-column', name: 'Standing', change: { leaveForms: true } }]);
  });

  test('a column that still has a title which the desk gave it once gets the new one; a title of the council\'s own stays', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const titled = (title: string) => ({ ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns: log.columns.map((column) => (column.internalName === 'IcoDecision' ? { ...column, title } : column)) }) });
    expect(planSetup(desk, titled('Tell the ICO'))).toMatchObject([{ kind: 'change-column', name: 'IcoDecision', change: { Title: 'Report to the ICO?' } }]);
    expect(planSetup(desk, titled('Our words'))).toEqual([]);
  });

  test('what may be wanted of the lists is said list by list, so that one of them does not lose it by the way', () => {
    const closed = { NoCrawl: true, DisableCommenting: true, DisableGridEditing: true, ExcludeFromOfflineClient: true, EnableVersioning: true, MajorVersionLimit: 500 };
    const all = { ReadSecurity: 1, WriteSecurity: 1 };
    const own = { ReadSecurity: 2, WriteSecurity: 2 };
    const plain = { EnableAttachments: false, EnableFolderCreation: false };
    expect(Object.fromEntries(desk.lists.map((list) => [list.key, wantedProperties(list)]))).toEqual({
      breachReports: { ...closed, ...own, EnableAttachments: true, EnableFolderCreation: false },
      breachLog: { ...closed, ...all, ...plain },
      breachEvidence: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      deskTemplates: { ...closed, ParserDisabled: true, EnableFolderCreation: false },
      complaintIntake: { ...closed, ...own, EnableAttachments: true, EnableFolderCreation: false },
      complaintLog: { ...closed, ...all, ...plain },
      complaintFiles: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      requestIntake: { ...closed, ...own, EnableAttachments: true, EnableFolderCreation: false },
      requestLog: { ...closed, ...all, ...plain },
      requestFiles: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      requestSchedule: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      scheduleActs: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      searchTasks: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      searchAnswers: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      searchResults: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      dpiaScreenings: { ...closed, ...own, ...plain },
      dpias: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      dpiaAnswers: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      dpiaTalk: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      dpiaSubmissions: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      dpiaDocuments: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      dpiaLog: { ...closed, ...all, ...plain },
      signOffs: { ...closed, ...own, ...plain },
      caseHistory: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      notifications: { ...closed, ...own, ...plain },
      deliveries: { ...closed, ...all, ...plain },
      tasks: { ...closed, ...all, EnableAttachments: true, EnableFolderCreation: true },
      deskSettings: { ...closed, ...all, ...plain },
      deskOfficerSettings: { ...closed, ...all, ...plain },
      policies: { ...closed, ParserDisabled: true, EnableFolderCreation: false },
      publishedPolicies: { ...closed, ParserDisabled: true, EnableFolderCreation: true },
      policyVersions: { ...closed, ...all, ...plain },
      policyReceipts: { ...closed, ...own, ...plain },
      receiptDigests: { ...closed, ...all, ...plain },
      readingExceptions: { ...closed, ...all, ...plain },
      teamReading: { ...closed, ...all, EnableAttachments: false, EnableFolderCreation: true },
      readingReminders: { ...closed, ...all, ...plain }
    });
  });
});

describe('a run', () => {
  /** Applies by turning the empty site into the complete one, once every action was seen. */
  function parts(fail: (action: Action, count: number) => DeskError | undefined = () => undefined): SetupParts & { applied: Action[] } {
    const applied: Action[] = [];
    let count = 0;
    return {
      applied,
      read: async () => (applied.some((action) => action.kind === 'record-version') ? completeSite() : emptySite),
      applier: () => ({
        apply: async (action) => {
          const error = fail(action, ++count);
          if (error) throw error;
          applied.push(action);
        }
      })
    };
  }

  test('ends when nothing is missing, and says what it did', async () => {
    const run = parts();
    const progress: SetupProgress[] = [];
    const result = await carryOut(desk, run, { onProgress: (now) => progress.push(now) });
    expect(result).toMatchObject({ outcome: 'finished', failed: [] });
    expect(result.done).toEqual(run.applied);
    expect(progress.at(-2)).toMatchObject({ done: run.applied.length - 1, total: run.applied.length });
  });

  /** As `parts`, with several in one call: `fail` says what becomes of the call. */
  function together(fail: (actions: readonly Action[], count: number) => Partial<Together>): SetupParts & { readonly calls: Action[][]; readonly alone: Action[] } {
    const calls: Action[][] = [];
    const alone: Action[] = [];
    const plain = parts();
    const apply = async (action: Action): Promise<void> => {
      alone.push(action);
      await plain.applier(emptySite).apply(action);
    };
    return {
      ...plain, calls, alone,
      applier: () => ({
        apply,
        applyTogether: async (actions) => {
          calls.push([...actions]);
          const { error, outcomes = actions.map(() => (error ? undefined : 'done')) } = fail(actions, calls.length);
          for (const [index, action] of actions.entries()) if (outcomes[index] === 'done') await plain.applier(emptySite).apply(action);
          return { outcomes, ...(error ? { error } : {}) };
        }
      })
    };
  }

  test('what there is much of leaves ten at a time, of one kind and of one list, in the order of the plan', async () => {
    const run = together(() => ({}));
    const result = await carryOut(desk, run, {});
    expect(result.outcome).toBe('finished');
    expect(result.done).toEqual(planSetup(desk, emptySite));
    expect(run.calls.every((call) => call.length > 1 && call.length <= 10 && new Set(call.map(({ kind }) => kind)).size === 1)).toBe(true);
    const columns = run.calls.filter(([{ kind }]) => kind === 'add-column');
    expect(columns.every((call) => new Set(call.map((action) => ('list' in action ? action.list?.key : ''))).size === 1)).toBe(true);
    expect(run.alone.filter(({ kind }) => kind === 'make-list' || kind === 'close-list')).toHaveLength(2 * desk.lists.length);
  });

  test('counts what a call that was throttled had done, says so while it waits, and goes on with the rest', async () => {
    const waits: SetupProgress[] = [];
    const run = together((actions, count) => (count === 3 ? { outcomes: actions.map((_each, index) => (index < 2 ? 'done' : undefined)), error: new DeskError('throttled', { retryAfterSeconds: 17 }) } : {}));
    const result = await carryOut(desk, run, { wait: async () => undefined, onProgress: (now) => { if (now.waitingSeconds !== undefined) waits.push(now); } });
    expect(result.outcome).toBe('finished');
    const planned = planSetup(desk, emptySite).length;
    expect(waits).toEqual([{ done: expect.any(Number) as number, total: planned, waitingSeconds: 17 }]);
    const before = run.calls.slice(0, 3).flat();
    expect(result.done.slice(0, waits[0].done).filter((action) => before.includes(action))).toHaveLength(before.length - run.calls[2].length + 2);
  });

  test('a call that SharePoint refuses for good takes none with it: each is tried alone', async () => {
    const run = together((_actions, count) => (count === 1 ? { error: new DeskError('invalid') } : {}));
    expect((await carryOut(desk, run, {})).outcome).toBe('finished');
    expect(run.alone).toEqual(expect.arrayContaining(run.calls[0]));
  });

  test('one of a call that fails for good ends the run at that one, with the others done', async () => {
    const run = together((actions, count) => (count === 2 ? { outcomes: actions.map((_each, index) => (index === 1 ? new DeskError('forbidden') : 'done')) } : {}));
    const result = await carryOut(desk, run, {});
    expect(result).toMatchObject({ outcome: 'failed', error: { kind: 'forbidden' }, action: run.calls[1][1] });
    expect(result.done).toEqual(expect.arrayContaining(run.calls[1].filter((_each, index) => index !== 1)));
  });

  test('goes on after it was throttled, waiting as long as SharePoint asked', async () => {
    const waits: number[] = [];
    const run = parts((_action, count) => (count === 3 ? new DeskError('throttled', { retryAfterSeconds: 17 }) : undefined));
    const result = await carryOut(desk, run, { wait: async (ms) => { waits.push(ms); } });
    expect(result.outcome).toBe('finished');
    expect(waits).toEqual([17_000]);
  });

  test('gives up after five setbacks in a row', async () => {
    const run = parts(() => new DeskError('unavailable'));
    const waits: number[] = [];
    expect(await carryOut(desk, run, { wait: async (ms) => { waits.push(ms); } })).toMatchObject({ outcome: 'failed', error: { kind: 'unavailable' } });
    expect(waits).toHaveLength(5);
  });

  test('stops between two changes', async () => {
    const stop = new AbortController();
    const run = parts((_action, count) => {
      if (count === 4) stop.abort();
      return undefined;
    });
    const result = await carryOut(desk, run, { signal: stop.signal });
    expect(result.outcome).toBe('stopped');
    expect(result.done).toHaveLength(4);
  });

  test('a person who cannot be added is told and does not stop the rest', async () => {
    const withService = { ...desk, services: [{ name: 'Housing', people: { champions: ['gone@northmere.example'], managers: [] } }] };
    let reads = 0;
    const result = await carryOut(withService, {
      read: async () => (reads++ === 0 ? emptySite : siteWithHousing()),
      applier: () => ({ apply: async (action) => { if (action.kind === 'add-member') throw new DeskError('invalid'); } })
    }, {});
    expect(result).toMatchObject({ outcome: 'finished', failed: [{ action: { kind: 'add-member', upn: 'gone@northmere.example' } }] });
  });

  test('a tenant that does not let the site\'s sharing be changed is told of, and the rest is made', async () => {
    const run = parts((action) => (action.kind === 'limit-sharing' ? new DeskError('forbidden') : undefined));
    expect(await carryOut(desk, run, {})).toMatchObject({ outcome: 'finished', failed: [{ action: { kind: 'limit-sharing' } }] });
  });

  test('someone who may not manage permissions changes nothing', async () => {
    const run = { ...parts(), read: async () => ({ ...emptySite, mayManage: false }) };
    expect(await carryOut(desk, run, {})).toEqual({ outcome: 'not-owner', done: [], failed: [] });
    expect(run.applied).toEqual([]);
  });
});

describe('the rights table', () => {
  test('no desk level can delete, manage a list or give rights', () => {
    for (const level of Object.values(permissionLevels)) {
      expect(level.permissions).not.toEqual(expect.arrayContaining(['deleteListItems']));
      expect(level.permissions.filter((permission) => ['deleteListItems', 'manageLists', 'managePermissions'].includes(permission))).toEqual([]);
    }
  });

  test('the masks are SharePoint\'s: Desk work in two halves', () => {
    expect(basePermissions(['viewListItems', 'editListItems', 'overrideListBehaviours', 'browseUserInfo', 'useRemoteApis'])).toEqual({ High: '32', Low: String(1 + 4 + 256 + 2 ** 27) });
  });

  test('the levels of a person\'s groups add up, so a reviewer who is staff still changes nobody else\'s report', () => {
    const { rights } = desk.lists.find(({ key }) => key === 'breachReports')!;
    const may = (audiences: readonly Audience[], operation: 'read others' | 'edit others'): boolean => mayDo(levelsOf(rights, audiences), { read: 'own', write: 'own' }, operation);
    expect(may(['staff', 'reviewers:breach'], 'edit others')).toBe(false);
    expect(may(['staff', 'reviewers:breach'], 'read others')).toBe(false);
    expect(may(['staff', 'officers'], 'edit others')).toBe(true);
  });

  test('site owners have full control of every list and folder', () => {
    expect(desk.lists.filter(({ rights }) => rights.owners !== 'full').map(({ key }) => key)).toEqual([]);
    expect(desk.roomFolders.filter(({ rights }) => rights.owners !== 'full').map(({ name }) => name)).toEqual([]);
  });

  test('no reviewers read a list of another room, nor one in which every room has rows but for what is older than its folders', () => {
    const readers = Object.fromEntries(desk.lists.map(({ key, rights }) => [key, Object.keys(rights).filter((audience) => audience.startsWith('reviewers:'))]));
    const own = (key: string): boolean => key.startsWith('breach') || key === 'deskTemplates';
    expect(Object.entries(readers).filter(([key, names]) => names.includes('reviewers:breach') && !own(key)).map(([key]) => key)).toEqual(['caseHistory']);
    expect(Object.entries(readers).filter(([key, names]) => names.includes('reviewers:policy') && !/polic|receipt|reading/i.test(key)).map(([key]) => key)).toEqual(['deskTemplates']);
    expect(Object.entries(readers).filter(([key, names]) => names.includes('reviewers:dpia') && !key.startsWith('dpia')).map(([key]) => key)).toEqual([]);
    expect(desk.roomFolders.map(({ list, name, rights }) => [`${list.key}/${name}`, Object.keys(rights)])).toEqual([
      ['caseHistory/breach', ['owners', 'officers', 'reviewers:breach']], ['caseHistory/policy', ['owners', 'officers', 'reviewers:policy']],
      ['caseHistory/complaint', ['owners', 'officers']], ['caseHistory/request', ['owners', 'officers']], ['caseHistory/dpia', ['owners', 'officers', 'reviewers:dpia']]
    ]);
  });

  test('what the doors name is there: lists of command sets and upgrades, groups of reviewers that read', () => {
    const keys = desk.lists.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...[...desk.commandSets, ...desk.upgrades].flatMap(({ lists }) => lists), ...desk.reviewers.flatMap(({ alsoRead }) => alsoRead ?? [])].filter((key) => !keys.includes(key))).toEqual([]);
    const named = [...desk.lists, ...desk.roomFolders].flatMap(({ rights }) => Object.keys(rights)).filter((audience) => audience.startsWith('reviewers:'));
    expect([...new Set(named)].sort()).toEqual(desk.reviewers.map(({ audience }) => audience).sort());
  });
});
