import type { PropsWithChildren } from 'react';
import styles from './Figures.module.css';

/** Figures side by side, each under its name. */
export function Figures({ large = false, children }: PropsWithChildren<{ large?: boolean }>) {
  return <dl className={large ? `${styles.figures} ${styles.large}` : styles.figures}>{children}</dl>;
}

interface FigureProps {
  label: string;
  value: string;
  /** strong: what the others add up to; alarming: somebody has to act. */
  tone?: 'strong' | 'alarming' | undefined;
}

export function Figure({ label, value, tone }: FigureProps) {
  return (
    <div className={tone && styles[tone]}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
