import * as v from 'valibot';
import { TenantResponse } from '../http';
import { bodyOf, demandOnly, GraphCall } from './call';
import { badRequest, GraphProblem } from './errors';
import { sharedMailboxes, tenantDomain } from '../people';
import { DirectoryPerson, findPerson } from './directory';

const recipient = v.object({ emailAddress: v.object({ address: v.string(), name: v.optional(v.string()) }) });
const recipients = v.optional(v.array(recipient), []);
const sendMailBody = v.object({
  message: v.object({
    subject: v.optional(v.string(), ''),
    body: v.optional(v.object({ contentType: v.optional(v.picklist(['text', 'html', 'Text', 'HTML']), 'text'), content: v.string() }), { content: '' }),
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
    importance: v.optional(v.picklist(['low', 'normal', 'high', 'Low', 'Normal', 'High']), 'normal'),
    from: v.optional(recipient),
    sender: v.optional(recipient)
  }),
  saveToSentItems: v.optional(v.union([v.boolean(), v.pipe(v.picklist(['true', 'false']), v.transform(text => text === 'true'))]), true)
});

const sendAsDenied = (): GraphProblem =>
  new GraphProblem(403, 'ErrorSendAsDenied', 'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.');

/** The parameters of an action in any case: Microsoft's own examples say `Message` and `SaveToSentItems` too. */
function withProperNames(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]: [string, unknown]) => [['message', 'saveToSentItems'].find(known => known.toLowerCase() === name.toLowerCase()) ?? name, value]));
}

/** Only letters that a mail server would take; Exchange refuses the rest before it sends anything. */
const isAddress = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text);

/**
 * `/me/sendMail` and `/users/{me}/sendMail`: 202 and an empty body. Delegated `Mail.Send` sends from one's own mailbox only
 * (another's needs `Mail.Send.Shared` and a right on that mailbox, which nobody here has). An address in the council's own domain
 * that nobody has is taken, as in real life, and comes back as a report of non-delivery in the sender's inbox.
 * Source: learn.microsoft.com/graph/api/user-sendmail
 */
export function sendMail(call: GraphCall, from: DirectoryPerson | undefined): TenantResponse {
  const sender = from ?? call.me;
  if (sender.id !== call.me.id) {
    call.office.consent.need('mail', 'Mail.Send.Shared');
    throw sendAsDenied();
  }
  call.office.consent.need('mail', 'Mail.Send');
  const body = withProperNames(bodyOf(call));
  const parsed = v.safeParse(sendMailBody, body);
  if (!parsed.success) throw badRequest(v.getDotPath(parsed.issues[0]) === 'message' ? 'The required parameter Message is missing.' : parsed.issues[0].message, 'ErrorInvalidParameter');
  const { message, saveToSentItems } = parsed.output;
  demandOnly(body, 'sendMail', ['message', 'saveToSentItems']);
  demandOnly((body as { message?: unknown }).message, 'a message', ['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'importance', 'from', 'sender']);
  for (const as of [message.from, message.sender]) if (as && as.emailAddress.address.toLowerCase() !== sender.mail) throw sendAsDenied();
  const everyone = [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients].map(each => each.emailAddress.address.trim());
  if (everyone.length === 0) throw badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients');
  const wrong = everyone.find(address => !isAddress(address));
  if (wrong !== undefined) throw badRequest(`At least one recipient is not valid., Recipient '${wrong}' is not resolved. All recipients must be resolved before a message can be submitted.`, 'ErrorInvalidRecipients');

  const { mail } = call.office;
  const letter = {
    at: call.tenant.clock.now().toString(),
    from: sender.mail,
    to: message.toRecipients.map(each => each.emailAddress.address),
    cc: message.ccRecipients.map(each => each.emailAddress.address),
    subject: message.subject,
    contentType: message.body.contentType.toLowerCase() === 'html' ? ('html' as const) : ('text' as const),
    content: message.body.content,
    importance: message.importance.toLowerCase()
  };
  if (saveToSentItems) mail.deliver(sender.mail, 'sentitems', letter);
    for (const address of new Set(everyone.map(each => each.toLowerCase()))) {
    const known = findPerson(call.tenant, address) !== undefined || sharedMailboxes.includes(address);
    if (known || address.split('@')[1] !== tenantDomain) mail.deliver(address, 'inbox', letter);
    else {
      mail.deliver(sender.mail, 'inbox', {
        ...letter,
        from: `postmaster@${tenantDomain}`,
        to: [sender.mail],
        cc: [],
        subject: `Undeliverable: ${message.subject}`,
        contentType: 'text',
        content: `Your message to ${address} couldn't be delivered. ${address} wasn't found at ${tenantDomain}.`
      });
    }
  }
  return { status: 202, headers: {}, body: '' };
}
