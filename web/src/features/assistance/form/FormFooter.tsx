import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';

/** Buttons below the form. */
export function FormFooter({ submitLabel, busy }: { submitLabel: string; busy: boolean }) {
  const { t } = useTranslation('common');
  return (
    <Flex justify="end" gap="small">
      <LinkButton to="/applications?queue=ALL">{t('cancel')}</LinkButton>
      <Button type="primary" htmlType="submit" loading={busy}>
        {submitLabel}
      </Button>
    </Flex>
  );
}
