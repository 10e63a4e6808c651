import { CasesPage } from './pages/cases';
import { fromTriageToRegister, reported, underWay } from './pages/wholeCase';
import { mouse } from './support/hands';
import { journeys } from './support/journey';

/** What a spreadsheet, a page or a reader could stumble over. */
const nasty = '=HYPERLINK("http://127.0.0.1/x","click") <script>document.title="broken"</script> & a letter about a discount went to the neighbour.';

journeys('From the report to closure', (journey) => {
  journey('as the DPO from the list view, every panel with axe, the documents and the register read', async (given) => {
    const reference = await reported(given, nasty);
    const officer = await given.as({ person: 'dpo' });
    // a council without a template of its own: the one that comes with the desk is taken
    officer.expectOnConsole(/404.*DeskTemplates/);
    await fromTriageToRegister(await underWay(given.desk, officer, new CasesPage(officer.page, 'en-GB', mouse), reference), 'a letter about a discount went to the neighbour.');
  });
});
