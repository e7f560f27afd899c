import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Icon } from '@/kit/basic/Icon';
import { Notice } from '@/kit/state/Notice';
import { codeOf } from '@/lib/graphql';

interface GoneProps {
  error: unknown;
  /** What it means here that nothing is there. */
  what: 'unknown' | 'ended';
  onRetry: () => void;
}

/** In place of a board or a notice that is not there, or that cannot be read at the moment. */
export function Gone({ error, what, onRetry }: GoneProps) {
  const { t } = useTranslation('disclosure');
  if (codeOf(error) === 'NOT_FOUND')
    return (
      <Notice
        urgent
        icon={<Icon name="alert" size={48} />}
        title={t(`board.${what}`)}
        detail={t(`board.${what}Hint`)}
      />
    );
  return (
    <Notice
      urgent
      icon={<Icon name="cloudOff" size={48} />}
      title={t('board.failed')}
      actions={<Button onClick={onRetry}>{t('board.retry')}</Button>}
    />
  );
}
