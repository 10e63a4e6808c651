import { GraphFailure, graphFailureFrom, sendMail, type GraphFailureKind } from '../../../platform/graph';
import type { MailFailure, MineStore } from './contract';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/**
 * Sends the owner of a policy what the person asks or why they cannot agree, from the person's own mailbox and in their own words. Made
 * after the record is safe; never throws for a mail that fails.
 */
export const tellOwner: MineStore['tellOwner'] = async ({ graph }, version, receipt, { subject, lead, link }) => {
  const to = version.owner.upn;
  if (to === '') {
    return { ok: false, reason: 'no-address' };
  }
  try {
    if (!graph) {
      throw new GraphFailure('not-consented', false, 'This host gives no Graph client.');
    }
    const words = receipt.words.split('\n').map(escape).join('<br>');
    await sendMail(graph, { to, subject, html: `<p>${escape(lead)}</p><blockquote>${words}</blockquote><p><a href="${escape(link)}">${escape(link)}</a></p>` });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasons[graphFailureFrom(error).kind] };
  }
};

const reasons: Readonly<Record<GraphFailureKind, MailFailure>> = {
  'not-consented': 'not-allowed', 'signed-out': 'not-allowed', 'not-a-member': 'not-allowed', 'no-mailbox': 'not-allowed', 'mailbox-unknown': 'no-address', 'person-unknown': 'no-address',
  throttled: 'connection', unavailable: 'connection', offline: 'connection', 'timed-out': 'connection', refused: 'other'
};
