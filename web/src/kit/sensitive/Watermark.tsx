import type { PropsWithChildren } from 'react';
import styles from './Watermark.module.css';

interface WatermarkProps {
  text: string;
  /** For a single line, which would fall between the marks made for a page. */
  dense?: boolean;
}

/** Lays the reader's name over what they revealed, so that a photograph of the screen names its source. */
export function Watermark({ text, dense = false, children }: PropsWithChildren<WatermarkProps>) {
  return (
    <div className={styles.frame}>
      {children}
      <div className={styles.mark} style={{ backgroundImage: tile(text, dense) }} aria-hidden="true" />
    </div>
  );
}

/** One tile of the pattern. An image, since browsers print backgrounds of this kind when asked to. */
function tile(text: string, dense: boolean): string {
  const safe = text.replace(/[<>&'"]/g, '');
  const [size, height, turn] = dense ? [10, 22, -4] : [13, 96, -16];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.max(12 * size, safe.length * size)}" height="${height}">` +
    `<text x="4" y="${height * 0.75}" transform="rotate(${turn} 4 ${height * 0.75})" font-size="${size}"` +
    ` font-family="sans-serif" fill="#000" fill-opacity=".14">${safe}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
