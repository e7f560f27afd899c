import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import styles from './FormFooter.module.css';

interface FormFooterProps {
  submitLabel: string;
  busy: boolean;
  /** Where cancelling leads. */
  back: string;
  /** Another way to send the form. */
  other?: ReactNode;
}

/** Buttons of a long form, always in view. */
export function FormFooter({ submitLabel, busy, back, other }: FormFooterProps) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.footer}>
      <LinkButton to={back}>{t('cancel')}</LinkButton>
      {other}
      <Button type="primary" htmlType="submit" loading={busy}>
        {submitLabel}
      </Button>
    </div>
  );
}
