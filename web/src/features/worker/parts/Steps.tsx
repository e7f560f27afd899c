import { useTranslation } from 'react-i18next';
import styles from './worker.module.css';

interface StepsProps {
  /** Counted from 1. */
  at: number;
  labels: readonly string[];
  onPick: (step: number) => void;
}

/** Where one is in a form; steps that are done can be opened again. */
export function Steps({ at, labels, onPick }: StepsProps) {
  const { t } = useTranslation('worker');
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {labels.map((label, i) => (
        <li
          key={label}
          className={`${styles.step} ${i + 1 === at ? styles.current : ''}`}
          aria-current={i + 1 === at ? 'step' : undefined}
        >
          {i + 1 < at ? (
            <button type="button" className={styles.earlier} onClick={() => onPick(i + 1)}>
              {label}
            </button>
          ) : (
            label
          )}
        </li>
      ))}
    </ol>
  );
}
