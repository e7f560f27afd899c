import { useTranslation } from 'react-i18next';

const TASK = 'system:'; // before the name of a background task, as the server records it

/** Who acted, for readers: a person's name, or the system for its own tasks. */
export function useActorName(): (actorName: string) => string {
  const { t } = useTranslation('common');
  return (actorName) => (actorName === '' || actorName.startsWith(TASK) ? t('system') : actorName);
}
