import type { GraphPort } from './port';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Whoever makes it escapes what people typed. */
  readonly html: string;
}

/**
 * Sends a mail from the signed-in person's own mailbox and keeps no copy in *Sent items*.
 * Needs the delegated scope `Mail.Send`.
 * @throws {GraphFailure}
 */
export async function sendMail(graph: GraphPort, mail: Mail): Promise<void> {
  await graph.post('/me/sendMail', {
    message: {
      subject: mail.subject,
      body: { contentType: 'HTML', content: mail.html },
      toRecipients: [{ emailAddress: { address: mail.to } }]
    },
    saveToSentItems: false
  });
}
