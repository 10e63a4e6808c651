import { basePermissions, listRights, mayDo, permissionLevels, type DeskLevelKey } from '../platform/rights';
import { DeskError } from '../platform/sharepoint/errors';
import { versionOf } from '../platform/provisioning/desk';
import { deskDefinition } from './desk';
import { examine, gravity } from '../platform/provisioning/doctor';
import { formatterText, planSetup, wantedGrants, wantedProperties, type Action } from '../platform/provisioning/plan';
import { carryOut, type SetupParts, type SetupProgress } from '../platform/provisioning/run';
import type { Grant, ListState, SiteSnapshot } from '../platform/provisioning/snapshot';
import { typeOf } from '../platform/provisioning/fieldXml';

const desk = deskDefinition(undefined);
const associated = { owners: 3, members: 5, visitors: 4 };

const emptySite: SiteSnapshot = {
  webUrl: 'https://northmere.example/sites/dataprotection', me: { id: 7, isSiteAdmin: true }, mayManage: true, levels: [],
  groups: [
    { id: 3, name: 'Owners', allowMembersEditMembership: false }, { id: 5, name: 'Members', allowMembersEditMembership: true },
    { id: 4, name: 'Visitors', allowMembersEditMembership: false }
  ],
  associated, webGrants: [], lists: new Map(), folders: new Map(), members: new Map(), siteProperty: { state: 'unknown' }, version: 0
};

const deskLevels = (Object.keys(permissionLevels) as DeskLevelKey[]).map((level, index) => ({
  id: 100 + index, name: permissionLevels[level].name, kind: 0, permissions: basePermissions(permissionLevels[level].permissions)
}));
const builtIn = [
  { id: 1, name: 'Full Control', kind: 5, permissions: { High: '2147483647', Low: '4294967295' } }, { id: 2, name: 'Read', kind: 2, permissions: { High: '176', Low: '138612833' } }
];
const groups = [...emptySite.groups, { id: 20, name: 'Desk officers', allowMembersEditMembership: false }, { id: 21, name: 'Desk reviewers', allowMembersEditMembership: false }];

/** The site as set-up leaves it. */
function completeSite(): SiteSnapshot {
  const levels = [...builtIn, ...deskLevels];
  const idOf = { owners: 3, members: 5, visitors: 4, officers: 20, reviewers: 21 };
  const lists = desk.lists.map((list): [string, ListState] => [list.key, {
    id: list.key, title: list.title, hasOwnRights: true, properties: wantedProperties(list),
    columns: Object.entries(list.columns).map(([name, column]) => ({
      id: name, internalName: name, title: column.title, type: typeOf(column), required: column.required ?? false, indexed: column.indexed ?? false,
      unique: column.unique ?? false, formatter: formatterText(column), choices: 'choices' in column ? column.choices : [], inForms: column.inForms ?? true
    })),
    views: list.views.map((view) => ({ id: view.title, title: view.title, isDefault: view.isDefault ?? false, query: view.query, columns: view.columns, leaf: 'x.aspx' })),
    grants: wantedGrants(list).map(({ group, level }): Grant => {
      const found = level === 'full' ? levels[0] : level === 'read' ? levels[1] : levels.find((candidate) => candidate.name === permissionLevels[level].name);
      if (!found || typeof group === 'object') throw new Error('no such level');
      return { principalId: idOf[group], principal: group, levels: [found] };
    }),
    commandSets: desk.commandSets.map((set) => set.componentId)
  }]);
  return {
    ...emptySite, levels, groups, lists: new Map(lists), version: versionOf(desk),
    webGrants: [20, 21].map((principalId) => ({ principalId, principal: 'x', levels: [builtIn[1]] }))
  };
}

const kinds = (actions: readonly Action[]): string[] => [...new Set(actions.map((action) => action.kind))];

describe('the plan', () => {
  test('makes everything on an empty site, and each list gets its rights before its columns', () => {
    const plan = planSetup(desk, emptySite);
    expect(kinds(plan)).toEqual([
      'make-level', 'make-group', 'admit-group', 'make-list', 'close-list', 'grant', 'set-list', 'add-column', 'make-view', 'register-commands', 'record-version'
    ]);
    const log = plan.filter((action) => 'list' in action && action.list.key === 'breachLog').map((action) => action.kind);
    expect(log.indexOf('close-list')).toBe(1);
    expect(log.lastIndexOf('grant')).toBeLessThan(log.indexOf('add-column'));
  });

  test('is empty on a complete site', () => {
    expect(planSetup(desk, completeSite())).toEqual([]);
  });

  test('adds only what is missing', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const lists = new Map(site.lists).set('breachLog', { ...log, columns: log.columns.filter((column) => column.internalName !== 'Undelivered'), properties: { ...log.properties, NoCrawl: false } });
    expect(planSetup(desk, { ...site, lists }).map((action) => ({ ...action, list: undefined, column: undefined }))).toMatchObject([
      { kind: 'set-list', properties: { NoCrawl: true } }, { kind: 'add-column', name: 'Undelivered' }
    ]);
  });

  test('keeps the choices that a council added and adds those of the code', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const columns = log.columns.map((column) => (column.internalName === 'ClockState' ? { ...column, choices: ['Running', 'Paused by us', 'Stopped'] } : column));
    const [action] = planSetup(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns }) });
    expect(action).toMatchObject({ kind: 'change-column', name: 'ClockState', change: { Choices: ['Running', 'Paused by us', 'Stopped', 'Met'] } });
  });

  test('gives a new service its group, its folder with rights of its own, and its people', () => {
    const withService = { ...desk, services: [{ name: "Children's services", people: ['Head@northmere.example'] }] };
    expect(planSetup(withService, completeSite()).map((action) => action.kind)).toEqual(
      ['make-group', 'admit-group', 'make-folder', 'close-folder', 'grant-folder', 'grant-folder', 'grant-folder', 'grant-folder', 'add-member']);
    expect(planSetup(withService, completeSite()).at(-1)).toEqual({ kind: 'add-member', group: 'Desk service Childrens services', upn: 'head@northmere.example' });
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
    const upgraded = { ...plain, upgrades: [{ number: 2, title: 'New clock', lists: ['breachLog' as const], reformat: true }] };
    expect(planSetup(plain, older)).toEqual([]);
    expect(planSetup(upgraded, older).map((action) => action.kind)).toEqual(['change-column', 'record-version']);
    expect(planSetup(upgraded, { ...older, version: 2 })).toEqual([]);
  });

  test('an upgrade writes the views again, takes away those that the desk makes no more, keeps a council\'s own, and then sees to the rows', () => {
    const site = { ...completeSite(), version: 1 };
    const log = site.lists.get('breachLog')!;
    const extra = (title: string) => ({ id: title, title, isDefault: false, query: '', columns: [], leaf: `${title}.aspx` });
    const views = [{ ...log.views[0], query: '<OrderBy><FieldRef Name="DueAt"/></OrderBy>' }, ...log.views.slice(1), extra('Clock running'), extra('Our own view')];
    const older = { ...site, lists: new Map(site.lists).set('breachLog', { ...log, views }) };
    const plan = planSetup(desk, older);
    expect(plan.map((action) => action.kind)).toEqual(['fill-view', 'drop-view', 'upgrade-rows', 'record-version']);
    expect(plan[1]).toMatchObject({ view: 'Clock running' });
  });

  test('a column that no form shows is taken out of the forms of a site that shows it', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const columns = log.columns.map((column) => (column.internalName === 'Standing' ? { ...column, inForms: true } : column));
    expect(planSetup(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, columns }) }))
      .toMatchObject([{ kind: 'change-column', name: 'Standing', change: { leaveForms: true } }]);
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
      caseHistory: { ...closed, ...all, ...plain },
      notifications: { ...closed, ...own, ...plain },
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
    const withService = { ...desk, services: [{ name: 'Housing', people: ['gone@northmere.example'] }] };
    let reads = 0;
    const result = await carryOut(withService, {
      read: async () => (reads++ === 0 ? emptySite : { ...completeSite(), groups: [...groups, { id: 30, name: 'Desk service Housing', allowMembersEditMembership: false }],
        webGrants: [20, 21, 30].map((principalId) => ({ principalId, principal: 'x', levels: [builtIn[1]] })),
        folders: new Map([['Housing', { itemId: 1, hasOwnRights: true, grants: [[3, builtIn[0]], [20, deskLevels[4]], [21, deskLevels[2]], [30, deskLevels[0]]].map(([principalId, level]) => ({ principalId: principalId as number, principal: 'x', levels: [level as (typeof builtIn)[0]] })) }]]) }),
      applier: () => ({ apply: async (action) => { if (action.kind === 'add-member') throw new DeskError('invalid'); } })
    }, {});
    expect(result).toMatchObject({ outcome: 'finished', failed: [{ action: { kind: 'add-member', upn: 'gone@northmere.example' } }] });
  });

  test('someone who may not manage permissions changes nothing', async () => {
    const run = { ...parts(), read: async () => ({ ...emptySite, mayManage: false }) };
    expect(await carryOut(desk, run, {})).toEqual({ outcome: 'not-owner', done: [], failed: [] });
    expect(run.applied).toEqual([]);
  });
});

describe('the doctor', () => {
  test('finds nothing wrong on a complete site', () => {
    expect(examine(desk, completeSite(), [{}]).filter((finding) => gravity(finding) === 'wrong')).toEqual([]);
  });

  test('names who has more rights than the table says, first of all', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const grants = [...log.grants, { principalId: 4, principal: 'Visitors', levels: [builtIn[1]] }, { principalId: 9, principal: 'Limited', levels: [{ id: 9, name: 'Limited Access', kind: 1 }] }];
    const findings = examine(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, grants }) }, [{}]);
    expect(findings[0]).toMatchObject({ kind: 'extra-right', principal: 'Visitors', levels: ['Read'], mend: 'remove-right' });
    expect(findings.filter((finding) => finding.kind === 'extra-right')).toHaveLength(1);
  });

  test('tells a changed view as a note, but not SharePoint\'s own way of writing the query', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const [first, second, ...rest] = log.views;
    const views = [{ ...first, query: first.query.replace(/\/>/g, ' />').replace(/"/g, "'") }, { ...second, query: '<OrderBy><FieldRef Name="ID"/></OrderBy>' }, ...rest];
    const findings = examine(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, views }) }, [{}]);
    expect(findings.filter((finding) => finding.kind === 'view-changed')).toMatchObject([{ view: second.title, mend: 'optional' }]);
  });

  test('asks for officers when the group is empty, because then nobody takes reports in', () => {
    expect(examine(desk, completeSite(), [])).toContainEqual({ kind: 'no-officers', mend: 'add-officers' });
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
    expect(mayDo(['staff', 'reviewers'], 'breachReports', { read: 'own', write: 'own' }, 'edit others')).toBe(false);
    expect(mayDo(['staff', 'reviewers'], 'breachReports', { read: 'own', write: 'own' }, 'read others')).toBe(false);
    expect(mayDo(['staff', 'officers'], 'breachReports', { read: 'own', write: 'own' }, 'edit others')).toBe(true);
  });

  test('every list of the desk is in it, with full control for site owners', () => {
    expect(Object.keys(listRights).sort()).toEqual(desk.lists.map((list) => list.key).sort());
    expect(Object.values(listRights).every((rights) => rights.owners === 'full')).toBe(true);
  });
});
