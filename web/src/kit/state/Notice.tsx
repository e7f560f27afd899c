import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  title: string;
  detail?: ReactNode;
  actions?: ReactNode;
  /** Announced at once to screen readers. */
  urgent?: boolean;
  icon: ReactNode;
}

/** A short message in the place where content would be. */
export function Notice({ title, detail, actions, urgent = false, icon }: NoticeProps) {
  return (
    <div className={styles.notice} role={urgent ? 'alert' : undefined}>
      <div className={styles.icon} aria-hidden="true">
        {icon}
      </div>
      <p className={styles.title}>{title}</p>
      {detail && <div className={styles.detail}>{detail}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
