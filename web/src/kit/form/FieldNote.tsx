import type { PropsWithChildren } from 'react';
import styles from './FieldNote.module.css';

/** A line below an input: what is wrong with it, or what was read from it. */
export function FieldNote({ problem = false, children }: PropsWithChildren<{ problem?: boolean }>) {
  return (
    <div className={problem ? styles.problem : styles.note} role={problem ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
