import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import type { Archive } from '../parts/useArchive';
import styles from './Facts.module.css';

/** Where the present value of a fact comes from; nothing for what nobody stated. */
export function SourceNote({ source }: { source: Archive['fieldSources'][number] | undefined }) {
  const { t } = useTranslation('hardship');
  if (!source) return null;
  return (
    <div className={styles.source}>
      {t(`source.${source.from}`)} {source.by} <span className={styles.when}>{dateTimeCN(source.at)}</span>
    </div>
  );
}
