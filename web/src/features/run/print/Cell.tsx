import type { PropsWithChildren } from 'react';
import styles from './ListPage.module.css';

/** Two lines at most, and always as high, so that a sheet holds the rows it was dealt. */
export function Cell({ children }: PropsWithChildren) {
  return (
    <div className={styles.cell}>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
