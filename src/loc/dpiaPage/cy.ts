import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  step_screened: 'Sgrinio',
  step_look: 'Edrych arno',
  step_start: 'Dechrau’r DPIA',
  step_draft: 'Ei ysgrifennu',
  step_submitted: 'Ei gyflwyno',
  step_advice: 'Cyngor',
  step_views: 'Barn',
  step_consultation: 'Ymgynghori ymlaen llaw',
  step_approval: 'Llofnod',
  step_goLive: 'Cyn mynd yn fyw',
  step_inForce: 'Mewn grym',
  step_review: 'Adolygu',
  step_closing: 'Ei gau',
  step_disposal: 'Cael gwared arno',
  missing_newer: 'Cyflwyniad diweddarach na’r un y mae’r log yn sôn amdano: derbyniwch ef',
  missing_viewsWaiting: 'Nid yw rhywun wedi rhoi ei farn eto',
  missing_openPoints: 'Pwyntiau’r cyngor nad yw’r gwasanaeth wedi’u hateb',
  missing_signRefused: 'Gwrthododd rhywun lofnodi',
  missing_tasks: 'Mesurau y gofynnir i wasanaethau eu cymryd o hyd',
  missing_lead: 'Nid oes swyddog achos',
  moment_looked: 'Edrychodd swyddog arno',
  moment_until: 'Nid oes angen DPIA tan hynny',
  moment_submitted: 'Cyflwynwyd',
  moment_advised: 'Cynghorodd y Swyddog Diogelu Data',
  moment_consulted: 'Gofynnwyd i’r rheoleiddiwr',
  moment_consultation: 'Mae’r rheoleiddiwr yn ateb erbyn hynny',
  moment_answered: 'Atebodd y rheoleiddiwr',
  moment_returned: 'Aeth yn ôl i’r gwasanaeth',
  moment_approved: 'Rhoddwyd mewn grym',
  moment_planned: 'Bwriedir mynd yn fyw',
  moment_live: 'Aeth yn fyw',
  moment_review: 'Adolygiad i’w wneud',
  kept: 'Cedwir ei gyfeirnod, dyddiadau, prosiect, gwasanaeth, risg weddilliol, nifer y pwyntiau a gynghorwyd, y rolau a lofnododd a’r ffaith bod pob cam wedi’i gymryd.'
};

export default cy;
