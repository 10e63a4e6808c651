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
bar?.addEventListener('toggle', () => {
  document.cookie = `${cookieNames.bar}=${bar.open ? 'open' : 'folded'}; Path=/; SameSite=Lax; Max-Age=31536000`;
});
const time = document.querySelector<HTMLTimeElement>('time[data-clock]');
if (time !== null) tick(time);
