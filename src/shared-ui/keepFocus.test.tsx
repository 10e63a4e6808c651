/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QuietButton } from './Button';
import { DeskRoot } from './theme/DeskRoot';

const desk = (children: React.ReactNode): void => void render(<DeskRoot theme={undefined} lang="en-GB">{children}</DeskRoot>);

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

const onHeading = (name: string): Promise<void> => waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name })));

/** What one sees after the press, in place of the button. */
const Once: React.FC<{ readonly thenFocus?: string }> = ({ thenFocus, children }) => {
  const [gone, setGone] = React.useState(false);
  return <>{gone ? children : <QuietButton thenFocus={thenFocus} onClick={() => setGone(true)}>Keep it</QuietButton>}</>;
};

describe('A press whose control goes away', () => {
  it('moves the focus to the heading of the part that the control was in', async () => {
    desk(<><h2>Page</h2><section><h3>Other</h3></section><section><h3>Mine</h3><Once /></section></>);
    press('Keep it');
    await onHeading('Mine');
  });

  it('moves it to the page\'s heading when the part goes away as well', async () => {
    const Part: React.FC = () => {
      const [gone, setGone] = React.useState(false);
      return gone ? null : <section><h3>Mine</h3><QuietButton onClick={() => setGone(true)}>Remove</QuietButton></section>;
    };
    desk(<><h2>Page</h2><section><h3>Other</h3></section><Part /></>);
    press('Remove');
    await onHeading('Page');
  });

  it('moves it to what the control names, before any heading', async () => {
    desk(<><h2>Page</h2><input id="search" aria-label="Search" /><Once thenFocus="search" /></>);
    press('Keep it');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  });

  it('leaves it to an effect that knows better', async () => {
    const Field: React.FC = () => {
      const box = React.useRef<HTMLInputElement>(null);
      React.useEffect(() => { setTimeout(() => box.current?.focus(), 0); }, []);
      return <input ref={box} aria-label="Reason" />;
    };
    desk(<><h2>Page</h2><Once><Field /></Once></>);
    press('Keep it');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('moves it to the root while there is no heading, and on to the first that comes', async () => {
    const Page: React.FC = () => {
      const [state, setState] = React.useState('failed');
      React.useEffect(() => {
        if (state !== 'loading') return undefined;
        const timer = setTimeout(() => setState('there'), 150);
        return () => clearTimeout(timer);
      }, [state]);
      return state === 'failed' ? <div><h2>Failed</h2><QuietButton onClick={() => setState('loading')}>Try again</QuietButton></div>
        : state === 'loading' ? <p>Loading</p> : <div><h2>Here it is</h2></div>;
    };
    desk(<Page />);
    press('Try again');
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-desk-root]')));
    await onHeading('Here it is');
  });

  it('is one that hides or disables it, too', async () => {
    const Native: React.FC = () => {
      const [off, setOff] = React.useState(false);
      return <button type="button" disabled={off} onClick={() => setOff(true)}>Stop</button>;
    };
    desk(<><h2>Page</h2><Native /></>);
    press('Stop');
    await onHeading('Page');
  });

  it('takes nothing away from somebody who is elsewhere by then', async () => {
    const Slow: React.FC = () => {
      const [gone, setGone] = React.useState(false);
      return gone ? null : <QuietButton onClick={() => setTimeout(() => setGone(true), 50)}>Save</QuietButton>;
    };
    desk(<><h2>Page</h2><Slow /><QuietButton>Next</QuietButton></>);
    press('Save');
    screen.getByRole('button', { name: 'Next' }).focus();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
  });
});

describe('A heading that was given the focus', () => {
  it('is no stop of the Tab key, and none of the mouse once the focus has left it', async () => {
    desk(<><h2>Page</h2><Once /><QuietButton>Next</QuietButton></>);
    press('Keep it');
    await onHeading('Page');
    expect(screen.getByRole('heading').getAttribute('tabindex')).toBe('-1');
    screen.getByRole('button', { name: 'Next' }).focus();
    expect(screen.getByRole('heading').hasAttribute('tabindex')).toBe(false);
  });
});

describe('A button that may not be pressed now', () => {
  it('keeps the focus, says so, and does nothing', () => {
    const onClick = jest.fn();
    desk(<QuietButton disabled onClick={onClick}>Save</QuietButton>);
    press('Save');
    expect(onClick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
  });
});
