import { type PropsWithChildren, useEffect, useRef } from 'react';

/** Lets the keyboard reach the scrolling part of antd tables inside, so that arrow keys scroll wide ones. */
export function ScrollFocus({ children }: PropsWithChildren) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // antd builds these elements itself and anew when columns or scrolling change, hence after every render.
    for (const part of frame.current?.querySelectorAll<HTMLElement>('.ant-table-content, .ant-table-body') ?? []) {
      part.tabIndex = 0;
    }
  });
  return <div ref={frame}>{children}</div>;
}
