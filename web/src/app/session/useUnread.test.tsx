import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { useUnread } from './useUnread';

class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeStream[] = [];
  readyState = 1;

  constructor() {
    super();
    FakeStream.opened.push(this);
  }

  close() {
    this.readyState = FakeStream.CLOSED;
  }
}

const Badge = () => <output>{useUnread()}</output>;

beforeEach(() => {
  FakeStream.opened = [];
  vi.stubGlobal('EventSource', FakeStream);
});

const stream = () => FakeStream.opened[FakeStream.opened.length - 1] ?? new FakeStream();

function becomeVisible(visible: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

it('follows the stream, and goes back to what the session said when it is refused', async () => {
  renderPage(<Badge />);
  expect((await screen.findByText('0')).tagName).toBe('OUTPUT');
  act(() => {
    stream().dispatchEvent(new MessageEvent('unread', { data: '5' }));
  });
  expect(await screen.findByText('5')).toBeTruthy();
  act(() => {
    stream().close();
    stream().dispatchEvent(new Event('error'));
  });
  expect(await screen.findByText('0')).toBeTruthy();
});

it('listens only while the tab is looked at', async () => {
  renderPage(<Badge />);
  await screen.findByText('0');
  becomeVisible(false);
  expect(stream().readyState).toBe(FakeStream.CLOSED);
  becomeVisible(true);
  expect(FakeStream.opened).toHaveLength(2);
});
