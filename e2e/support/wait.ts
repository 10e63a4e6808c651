/**
 * Asks until the answer is right. For what happens beside the page (a mail on its way); what the page shows is waited for by Playwright.
 * @throws Error with the last answer after a minute in which it stayed the same: a busy machine decides no test, however long the work that it sees go on
 */
export async function eventually<Answer>(ask: () => Promise<Answer>, right: (answer: Answer) => boolean, seconds = 60): Promise<Answer> {
  let [last, since] = ['', performance.now()];
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    const told = JSON.stringify(answer) ?? '';
    if (told !== last) [last, since] = [told, performance.now()];
    if (performance.now() - since > seconds * 1000) throw new Error(`Waited ${seconds} seconds in vain; the last answer was ${told.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
