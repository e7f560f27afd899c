import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Icon } from '@/kit/basic/Icon';
import { useOnline } from '@/lib/online';
import { Notice } from './Notice';

/** Whether a file of the program could not be fetched. Each browser words it differently; all name module or style sheet. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
}

/** A part of the program is not there: no network, or a new version replaced its file. The browser remembers the failure. */
export function MissingFile() {
  const { t } = useTranslation('kit');
  const online = useOnline();
  return (
    <Notice
      urgent
      title={t(online ? 'error.newVersion' : 'error.network')}
      icon={<Icon name={online ? 'alert' : 'cloudOff'} size={48} />}
      actions={<Button onClick={() => location.reload()}>{t('error.reload')}</Button>}
    />
  );
}
