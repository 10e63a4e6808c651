import { councilSettings } from '../../local/testing/testDesk';
import { planSetup } from '../platform/provisioning/plan';
import type { SiteSnapshot } from '../platform/provisioning/snapshot';
import { deskDefinition } from './desk';
import { completeSite } from './testSites';

const withPage = (deskPage: string): ReturnType<typeof deskDefinition> => deskDefinition({ ...councilSettings, services: [], deskPage });
const formatter = (deskPage: string): string => JSON.stringify(withPage(deskPage).lists.find(({ key }) => key === 'breachLog')?.columns.Reference.formatting ?? '');

/** A sound site on whose log the reference is drawn so. */
function siteWith(drawn: string): SiteSnapshot {
  const site = completeSite();
  const lists = [...site.lists].map(([key, list]) => [
    key, { ...list, columns: list.columns.map((column) => (key === 'breachLog' && column.internalName === 'Reference' ? { ...column, formatter: drawn } : column)) }
  ] as const);
  return { ...site, lists: new Map(lists) };
}
const rewritten = (deskPage: string, drawn: string): readonly string[] => planSetup(withPage(deskPage), siteWith(drawn)).flatMap((action) =>
  (action.kind === 'change-column' && action.name === 'Reference' && action.list.key === 'breachLog' ? [action.change.CustomFormatter ?? ''] : []));

test('a reference leads to the page of its case; without a page of the desk it is text', () => {
  expect(formatter('/sites/dp/SitePages/Desk.aspx')).toContain("='/sites/dp/SitePages/Desk.aspx?case=' + @currentField");
  expect(formatter('/sites/dp/SitePages/Desk.aspx?env=Web#top')).toContain("Desk.aspx?env=Web&case=' + @currentField");
  expect(formatter("/sites/o'neill/Desk.aspx")).toContain('/sites/o%27neill/Desk.aspx?case=');
  expect(formatter('')).toBe('""');
});

test('set-up writes the page of the settings into it, and another page when the setting is another', () => {
  const [old, now] = [formatter('/sites/dp/Old.aspx'), formatter('/sites/dp/New.aspx')];
  expect(rewritten('/sites/dp/New.aspx', '')).toEqual([now]);
  expect(rewritten('/sites/dp/New.aspx', old)).toEqual([now]);
  expect(rewritten('/sites/dp/New.aspx', now)).toEqual([]);
});

test('what the council made of the column itself stays', () => {
  expect(rewritten('/sites/dp/New.aspx', '{"elmType":"b"}')).toEqual([]);
});
