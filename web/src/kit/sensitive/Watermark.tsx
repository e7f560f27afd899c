import type { PropsWithChildren } from 'react';
import styles from './Watermark.module.css';

/** Lays the reader's name over what they revealed, so that a photograph of the screen names its source. */
export function Watermark({ text, children }: PropsWithChildren<{ text: string }>) {
  return (
    <div className={styles.frame}>
      {children}
      <div className={styles.mark} style={{ backgroundImage: tile(text) }} aria-hidden="true" />
    </div>
  );
}

/** One tile of the pattern as an image; a real image also prints. */
export function tile(text: string): string {
  const safe = text.replace(/[<>&'"]/g, '');
  const width = Math.max(160, safe.length * 13);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="96">` +
    `<text x="8" y="72" transform="rotate(-16 8 72)" font-size="13" font-family="sans-serif" fill="#000" fill-opacity=".13">${safe}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
