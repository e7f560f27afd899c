import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Watermark } from '@/kit/sensitive/Watermark';
import styles from './PrintPage.module.css';

interface PrintPageProps {
  title: string;
  /** Line below the title: unit, period, document number. */
  subtitle?: string;
  landscape?: boolean;
  /** Who printed it and when; laid over lists of persons. */
  watermark?: string;
}

/** A sheet of A4 and nothing else: printing a page of the office shell would begin with a blank sheet. */
export function PrintPage(props: PropsWithChildren<PrintPageProps>) {
  const { title, subtitle, landscape = false, watermark, children } = props;
  const { t } = useTranslation('kit');
  const sheet = (
    <article className={styles.sheet}>
      <h1 className={styles.title}>{title}</h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </article>
  );
  return (
    <main className={landscape ? styles.landscape : styles.portrait}>
      <style>{pageRule(landscape)}</style>
      <div className={styles.bar}>
        <span>{t('print.hint')}</span>
        <Button kind="primary" onClick={() => print()}>
          {t('print.print')}
        </Button>
      </div>
      {watermark ? <Watermark text={watermark}>{sheet}</Watermark> : sheet}
    </main>
  );
}

/** @page cannot be chosen by class, so each page brings its own rule. */
function pageRule(landscape: boolean): string {
  return `@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 14mm 12mm 16mm;
    @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }`;
}
