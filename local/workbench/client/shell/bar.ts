/** Makes the bar above the pages comfortable: it stays folded where it was folded, and its clock ticks. */
const folded = 'desk-bar-folded';
const narrow = window.matchMedia('(max-width: 640px)');

function remember(bar: HTMLDetailsElement): void {
  const choice = sessionStorage.getItem(folded);
  bar.open = choice === null ? !narrow.matches : choice === 'no';
  bar.addEventListener('toggle', () => sessionStorage.setItem(folded, bar.open ? 'no' : 'yes'));
}

function tick(time: HTMLTimeElement): void {
  const offset = Date.parse(time.dateTime) - Date.now();
  const format = new Intl.DateTimeFormat(time.dataset['clock'], {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London', timeZoneName: 'short'
  });
  window.setInterval(() => (time.textContent = format.format(new Date(Date.now() + offset))), 10_000);
}

const bar = document.querySelector<HTMLDetailsElement>('#desk-bar');
if (bar !== null) remember(bar);
const time = document.querySelector<HTMLTimeElement>('time[data-clock]');
if (time !== null) tick(time);
