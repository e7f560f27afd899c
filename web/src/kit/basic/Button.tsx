import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'plain' | 'text';
  /** Full width, for phone forms. */
  wide?: boolean;
  /** Shows that work is under way and refuses a second press. */
  busy?: boolean;
}

/** Button of the neutral kit: at least 44 px high, so that a thumb hits it. */
export function Button({ kind = 'plain', wide, busy, className, disabled, children, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[kind], wide && styles.wide, className].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} className={classes} disabled={disabled || busy} aria-busy={busy}>
      {busy && <span className={styles.spinner} aria-hidden="true" />}
      {children}
    </button>
  );
}
