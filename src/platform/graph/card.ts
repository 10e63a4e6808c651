/** An Adaptive Card as its maker built it; Graph takes it as a text. */
export interface CardContent {
  readonly type: 'AdaptiveCard';
}

interface CardMessage {
  readonly body: { readonly contentType: 'html'; readonly content: string };
  readonly attachments: readonly {
    readonly id: string;
    readonly contentType: 'application/vnd.microsoft.card.adaptive';
    readonly content: string;
  }[];
}

/** The body of a chat or channel message that carries one Adaptive Card and nothing else. */
export function cardMessage(card: CardContent): CardMessage {
  const id = 'desk-card';
  return {
    body: { contentType: 'html', content: `<attachment id="${id}"></attachment>` },
    attachments: [{ id, contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(card) }]
  };
}
