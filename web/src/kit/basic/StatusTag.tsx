import type { PropsWithChildren } from 'react';
import styles from './StatusTag.module.css';

/** Meaning of a state's colour; the text always says the state too. */
export type Tone = 'info' | 'warning' | 'success' | 'danger' | 'neutral';

/** A state as a short word on a pale ground. */
export function StatusTag({ tone, children }: PropsWithChildren<{ tone: Tone }>) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
