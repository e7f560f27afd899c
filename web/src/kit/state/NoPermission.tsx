import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { Notice } from './Notice';

/** The page exists, this person may not see it, and who can change that. */
export function NoPermission() {
  const { t } = useTranslation('kit');
  return (
    <Notice title={t('noPermission.title')} detail={t('noPermission.detail')} icon={<Icon name="lock" size={48} />} />
  );
}
