import { useTranslation } from 'react-i18next';
import type { ApplicationState } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { STATE_TONES } from './vocabulary';

/** Where an application is in its life; urgent aid says so beside it. */
export function ApplicationStateTag({ state, urgent }: { state: ApplicationState; urgent: boolean }) {
  const { t } = useTranslation('assistance');
  return (
    <>
      <StatusTag tone={STATE_TONES[state]}>{t(`state.${state}`)}</StatusTag>{' '}
      {urgent && <StatusTag tone="danger">{t('urgent')}</StatusTag>}
    </>
  );
}
