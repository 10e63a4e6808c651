import words from '../loc/setup';
import { examine, gravity } from '../platform/provisioning/doctor';
import { describeFinding, describeMend } from './describe';
import { builtIn, completeSite, desk, deskLevels, deskWithHousing, siteWithHousing } from './testSites';
const people = { officers: ['i:0#.f|membership|dpo@northmere.example'], restricted: [], offersRestricted: false };


describe('the doctor', () => {
  test('names the cases of which withdrawn files are still there, since only the owner deletes them', () => {
    const list = desk.lists.find(({ key }) => key === 'breachEvidence')!;
    const found = examine(desk, completeSite(), people, [{ list, references: ['BR-2026-00007', 'BR-2026-00009'] }]).filter((finding) => gravity(finding) === 'wrong');
    expect(found.map((finding) => describeFinding(words, finding))).toEqual([
      'Files that officers withdrew are still in “Breach evidence”, of BR-2026-00007, BR-2026-00009. Until they are deleted, whoever may read the library can open them there.'
    ]);
    expect(found.map((finding) => describeMend(words, finding, ''))).toEqual([words.mendDeleteFiles]);
    expect(examine(desk, completeSite(), people, [{ list, references: [] }]).some(({ kind }) => kind === 'withdrawn-files')).toBe(false);
  });

  test('finds nothing wrong on a complete site', () => {
    expect(examine(desk, completeSite(), people).filter((finding) => gravity(finding) === 'wrong')).toEqual([]);
  });

  test('names who has more rights than the table says, first of all', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const grants = [...log.grants, { principalId: 4, principal: 'Visitors', levels: [builtIn[1]] }, { principalId: 9, principal: 'Limited', levels: [{ id: 9, name: 'Limited Access', kind: 1 }] }];
    const findings = examine(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, grants }) }, people);
    expect(findings[0]).toMatchObject({ kind: 'extra-right', principal: 'Visitors', levels: ['Read'], mend: 'remove-right' });
    expect(findings.filter((finding) => finding.kind === 'extra-right')).toHaveLength(1);
  });

  test('says before all else that everybody can read the receipts of everybody, and that officers may change a published version', () => {
    const site = completeSite();
    const receipts = site.lists.get('policyReceipts')!;
    const versions = site.lists.get('policyVersions')!;
    const lists = new Map(site.lists)
      .set('policyReceipts', { ...receipts, properties: { ...receipts.properties, ReadSecurity: 1 } })
      .set('policyVersions', { ...versions, grants: [...versions.grants, { principalId: 20, principal: 'Desk officers', levels: [deskLevels[4]] }] });
    const findings = examine(desk, { ...site, lists }, people);
    expect(findings.filter((finding) => gravity(finding) === 'wrong').map((finding) => describeFinding(words, finding))).toEqual([
      '“Desk officers” has rights on “Policy versions” that it should not have: Desk work.',
      'Everybody with rights on “Policy receipts” can read the rows of everybody. Each should see only their own.',
      'Missing: Set up search, versions and who sees what for “Policy receipts”.'
    ]);
    expect(findings.slice(0, 2).map((finding) => describeMend(words, finding, desk.siteProperty))).toEqual([
      'Open the permissions of the list or folder and remove it, or change it to the level that the desk gives.', 'Run set-up again.'
    ]);
  });

  test('names who has rights on a service\'s folder that are not theirs', () => {
    const site = siteWithHousing();
    const folder = site.folders.get('teamReading/Housing')!;
    const grants = [...folder.grants, { principalId: 5, principal: 'Members', levels: [builtIn[1]] }, { principalId: 9, principal: 'Limited', levels: [{ id: 9, name: 'Limited Access', kind: 1 }] }];
    const findings = examine(deskWithHousing, { ...site, folders: new Map(site.folders).set('teamReading/Housing', { ...folder, grants }) }, people);
    expect(findings.filter((finding) => gravity(finding) === 'wrong').map((finding) => describeFinding(words, finding))).toEqual([
      '“Members” has rights on the folder “Housing” in “Team reading” that it should not have: Read.'
    ]);
  });

  test('names who is in a service\'s group and not in the settings, as worth knowing', () => {
    const site = { ...siteWithHousing(), members: new Map([[30, ['i:0#.f|membership|champion@northmere.example', 'i:0#.f|membership|former@northmere.example']], [31, ['i:0#.f|membership|head@northmere.example', 'i:0#.f|membership|project@northmere.example']]]) };
    const findings = examine({ ...desk, services: [{ name: 'Housing', people: { champions: ['Champion@northmere.example'], managers: ['head@northmere.example'] } }] }, site, people);
    const told = findings.filter(({ kind }) => kind === 'extra-member');
    expect(told.map((finding) => [gravity(finding), describeFinding(words, finding)])).toEqual([
      ['note', 'former@northmere.example is in the group “Desk service Housing”, sees its tasks and who has not read, and is neither its head nor a champion in the settings.'],
      ['note', 'project@northmere.example is in the group “Desk managers Housing”, sees its tasks and its DPIAs, and is neither its head nor a manager in the settings: somebody who was added for a project, or somebody who has left.']
    ]);
  });

  test('says in words that members can share, and that they can add members', () => {
    const site = { ...completeSite(), membersCanShare: true };
    const groups = site.groups.map((group) => (group.id === site.associated.members ? { ...group, allowMembersEditMembership: true } : group));
    const wrong = examine(desk, { ...site, groups }, people).filter((finding) => gravity(finding) === 'wrong');
    expect(wrong.map((finding) => describeFinding(words, finding))).toEqual([
      'Whoever may edit something on this site can share it with others. Only site owners should.',
      'Members of the site can add others to its members’ group. Only site owners should.',
      'Missing: Let only site owners share files, folders and the site.',
      'Missing: Let only owners change the members of “Members”.'
    ]);
    expect(describeMend(words, wrong[0], desk.siteProperty)).toBe('Run set-up again.');
  });

  test('says who owns a group that others should, and that set-up mends it', () => {
    const site = siteWithHousing();
    const groups = site.groups.map((group) => (['Desk restricted', 'Desk service Housing'].includes(group.name) ? { ...group, ownerTitle: 'Sam Owner' } : group));
    const findings = examine(deskWithHousing, { ...site, groups }, people).filter((finding) => gravity(finding) === 'wrong');
    expect(findings.map((finding) => describeFinding(words, finding))).toEqual([
      'Who is in “Desk restricted” is for “Sam Owner” to say, and should be for “Owners”.', 'Who is in “Desk service Housing” is for “Sam Owner” to say, and should be for “Desk officers”.'
    ]);
    expect(describeMend(words, findings[0], desk.siteProperty)).toBe('Run set-up again.');
  });

  test('tells of sharing links, and of what has rights of its own inside a list or a service\'s folder', () => {
    const site = siteWithHousing();
    const limited = (principalId: number, principal: string) => ({ principalId, principal, levels: [{ id: 9, name: 'Limited Access', kind: 1 }] });
    const link = 'SharingLinks.3f2f1c0a-1111-4222-8333-444455556666.OrganizationEdit.3f2f1c0a-1111-4222-8333-444455556667';
    const evidence = site.lists.get('breachEvidence')!;
    const tasks = site.lists.get('tasks')!;
    const folder = site.folders.get('tasks/Housing')!;
    const findings = examine(deskWithHousing, {
      ...site,
      groups: [...site.groups, { id: 40, name: link, allowMembersEditMembership: false, ownerTitle: 'System Account' }],
      lists: new Map(site.lists)
        .set('breachEvidence', { ...evidence, grants: [...evidence.grants, limited(40, link), limited(41, 'Limited Access System Group For List 1')] })
        // the service's own group is on its way to its folder
        .set('tasks', { ...tasks, grants: [...tasks.grants, limited(30, 'Desk service Housing'), limited(50, 'Eve Stone')] }),
      folders: new Map(site.folders).set('tasks/Housing', { ...folder, grants: [...folder.grants, limited(50, 'Eve Stone')] })
    }, people).filter(({ mend }) => mend === 'look-at-access');
    expect(findings.map((finding) => [gravity(finding), describeFinding(words, finding)])).toEqual([
      ['note', 'Sharing links on this site: 1. Whoever has one opens what it leads to, whatever the rights of the list.'],
      ['note', 'Something inside “Breach evidence” is, or was, shared with whoever has a link. Nothing there should have rights of its own.'],
      ['note', 'Something inside “Tasks” is, or was, shared with Eve Stone. Nothing there should have rights of its own.'],
      ['note', 'Something inside the folder “Housing” in “Tasks” is, or was, shared with Eve Stone. Nothing there should have rights of its own.']
    ]);
  });

  test('tells a changed view as a note, but not SharePoint\'s own way of writing the query', () => {
    const site = completeSite();
    const log = site.lists.get('breachLog')!;
    const [first, second, ...rest] = log.views;
    const views = [{ ...first, query: first.query.replace(/\/>/g, ' />').replace(/"/g, "'") }, { ...second, query: '<OrderBy><FieldRef Name="ID"/></OrderBy>' }, ...rest];
    const findings = examine(desk, { ...site, lists: new Map(site.lists).set('breachLog', { ...log, views }) }, people);
    expect(findings.filter((finding) => finding.kind === 'view-changed')).toMatchObject([{ view: second.title, mend: 'optional' }]);
  });

  test('asks for officers when the group is empty, because then nobody takes reports in', () => {
    expect(examine(desk, completeSite(), { ...people, officers: [] })).toContainEqual({ kind: 'no-officers', mend: 'add-officers' });
  });
});
