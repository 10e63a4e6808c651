/**
 * Asks until the answer is right. For what happens beside the page (a mail on its way); what the page shows is waited for by Playwright.
 * @throws Error with the last answer after a minute: a busy machine decides no test
 */
export async function eventually<Answer>(ask: () => Promise<Answer>, right: (answer: Answer) => boolean, seconds = 60): Promise<Answer> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (performance.now() - started > seconds * 1000) throw new Error(`Waited ${seconds} seconds in vain; the last answer was ${JSON.stringify(answer).slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
