import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { Icon } from '@/kit/basic/Icon';
import { ErrorState } from '@/kit/state/ErrorState';
import { Notice } from '@/kit/state/Notice';

/** A page could not be loaded: usually its file is gone because a new version was installed meanwhile. */
export function RouteError() {
  const { t } = useTranslation(['app', 'kit']);
  const error = useRouteError();
  const reload = () => location.reload();
  if (!isMissingFile(error)) return <ErrorState error={error} onRetry={reload} />;
  return (
    <Notice
      urgent
      title={t('newVersion')}
      icon={<Icon name="alert" size={48} />}
      actions={<Button onClick={reload}>{t('kit:error.retry')}</Button>}
    />
  );
}

/** Each browser words it differently; all of them name the module or the style sheet. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
}
