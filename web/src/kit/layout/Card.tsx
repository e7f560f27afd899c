import type { PropsWithChildren, ReactNode } from 'react';
import styles from './Card.module.css';

/** A white sheet with an optional heading. */
export function Card({ title, extra, children }: PropsWithChildren<{ title?: string; extra?: ReactNode }>) {
  return (
    <section className={styles.card}>
      {title && (
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {extra}
        </header>
      )}
      {children}
    </section>
  );
}
