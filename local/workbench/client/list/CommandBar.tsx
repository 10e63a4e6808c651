import * as React from 'react';
import type { ShownCommand } from './commandSets';
import type { ListWords } from './words';

export interface CommandBarProps {
  readonly commands: readonly ShownCommand[];
  readonly selected: number;
  readonly words: ListWords;
  onReload(): void;
}

/** Room for the button that opens the rest, in pixels. */
const moreWidth = 56;

/** How many of the widths fit into the room; when not all do, the button for the rest needs room too. */
export function fitting(widths: readonly number[], room: number, gap = 4): number {
  const upTo = (count: number): number => widths.slice(0, count).reduce((sum, width) => sum + width + gap, 0);
  if (upTo(widths.length) <= room) return widths.length;
  let count = widths.length - 1;
  while (count > 0 && upTo(count) + moreWidth > room) count -= 1;
  return count;
}

function Content({ command }: Pick<ShownCommand, 'command'>): React.ReactElement {
  return <>{command.iconImageUrl ? <img src={command.iconImageUrl} alt="" width="16" height="16" /> : null}{command.title}</>;
}

/** The commands of the list's command sets: as many as the width lets stand side by side, the rest in a menu, as SharePoint shows them. */
export function CommandBar({ commands, selected, words, onReload }: CommandBarProps): React.ReactElement {
  const bar = React.useRef<HTMLDivElement>(null);
  const more = React.useRef<HTMLButtonElement>(null);
  const menu = React.useRef<HTMLDivElement>(null);
  const [count, setCount] = React.useState(commands.length);
  const [open, setOpen] = React.useState(false);
  const names = commands.map(({ key, command }) => `${key} ${command.title}`).join('\n');

  React.useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const widths = [...element.querySelectorAll<HTMLElement>('.measured > *')].map((one) => one.getBoundingClientRect().width);
      const others = [...element.querySelectorAll<HTMLElement>(':scope > [data-fixed]')].reduce((sum, one) => sum + one.getBoundingClientRect().width + 8, 0);
      setCount(fitting(widths, element.clientWidth - others - 16));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [names]);

  const rest = commands.slice(count);
  React.useEffect(() => {
    if (rest.length === 0) setOpen(false);
  }, [rest.length]);
  React.useEffect(() => {
    if (!open) return undefined;
    menu.current?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
    const leave = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true && more.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const onMenuKey = (event: React.KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
    if (event.key === 'Escape') {
      setOpen(false);
      more.current?.focus();
    } else if (to[event.key] !== undefined) items[to[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const run = (command: ShownCommand): void => {
    setOpen(false);
    more.current?.focus(); // the menu goes: a panel that opens comes back to where it was opened
    command.run();
  };
  return (
    <>
      <div className="list-commands" role="toolbar" aria-label={words.commands} ref={bar}>
        {commands.slice(0, count).map((one) => (
          <button type="button" key={one.key} disabled={one.command.disabled === true} aria-label={one.command.ariaLabel || undefined} data-command={one.command.id} onClick={one.run}><Content command={one.command} /></button>
        ))}
        {rest.length > 0 && (
          <div className="list-more">
            <button type="button" ref={more} aria-haspopup="menu" aria-expanded={open} aria-label={words.moreCommands} onClick={() => setOpen(!open)}>⋯</button>
            {open && (
              <div role="menu" aria-label={words.moreCommands} ref={menu} onKeyDown={onMenuKey}>
                {rest.map((one) => (
                  <button type="button" role="menuitem" tabIndex={-1} key={one.key} disabled={one.command.disabled === true} aria-label={one.command.ariaLabel || undefined} data-command={one.command.id} onClick={() => run(one)}><Content command={one.command} /></button>
                ))}
              </div>
            )}
          </div>
        )}
        <button type="button" data-fixed="" onClick={onReload}>{words.reload}</button>
        <div className="measured" aria-hidden="true">{commands.map((one) => <span key={one.key}><Content command={one.command} /></span>)}</div>
      </div>
      <p role="status" className="quiet list-selected">{selected > 0 ? words.selected(selected) : ''}</p>
    </>
  );
}
