import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Icon } from '@/kit/basic/Icon';
import { ApiError, codeOf } from '@/lib/graphql';
import { NoPermission } from './NoPermission';
import { Notice } from './Notice';

/** Something failed: what, whether trying again may help, and the number to give to support. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation('kit');
  const code = codeOf(error);
  if (code === 'FORBIDDEN') return <NoPermission />;
  const offline = code === 'NETWORK';
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  const detail = offline ? t('error.networkHint') : error instanceof ApiError ? error.message : t('error.programHint');
  return (
    <Notice
      urgent
      title={t(offline ? 'error.network' : code === 'NOT_FOUND' ? 'error.notFound' : 'error.failed')}
      icon={<Icon name={offline ? 'cloudOff' : 'alert'} size={48} />}
      detail={
        <>
          {detail}
          {requestId && <div>{t('error.requestId', { requestId })}</div>}
        </>
      }
      actions={onRetry && code !== 'NOT_FOUND' && <Button onClick={onRetry}>{t('error.retry')}</Button>}
    />
  );
}
