/** Makes the bar above the pages comfortable: the next page shows it folded or not, as it was left, and its clock ticks. */
import { cookieNames } from '../../visitor';

function tick(time: HTMLTimeElement): void {
  const offset = Date.parse(time.dateTime) - Date.now();
  const format = new Intl.DateTimeFormat(time.dataset['clock'], {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London', timeZoneName: 'short'
  });
  window.setInterval(() => (time.textContent = format.format(new Date(Date.now() + offset))), 10_000);
}

const bar = document.querySelector<HTMLDetailsElement>('#desk-bar');
// Noted at the press itself: `toggle` comes a moment later, and whoever follows a link at once has left before it.
bar?.querySelector('summary')?.addEventListener('click', () => {
  document.cookie = `${cookieNames.bar}=${bar.open ? 'folded' : 'open'}; Path=/; SameSite=Lax; Max-Age=31536000`;
});
const time = document.querySelector<HTMLTimeElement>('time[data-clock]');
if (time !== null) tick(time);
