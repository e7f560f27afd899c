import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import styles from './FormFooter.module.css';

interface FormFooterProps {
  submitLabel: string;
  busy: boolean;
  /** Where cancelling leads. */
  back: string;
}

/** Buttons of a long form, always in view. */
export function FormFooter({ submitLabel, busy, back }: FormFooterProps) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.footer}>
      <LinkButton to={back}>{t('cancel')}</LinkButton>
      <Button type="primary" htmlType="submit" loading={busy}>
        {submitLabel}
      </Button>
    </div>
  );
}
