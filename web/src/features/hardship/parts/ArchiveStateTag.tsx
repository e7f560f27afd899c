import { useTranslation } from 'react-i18next';
import type { ArchiveState } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { STATE_TONES } from './vocabulary';

/** Where an archive is in its life. */
export function ArchiveStateTag({ state }: { state: ArchiveState }) {
  const { t } = useTranslation('hardship');
  return <StatusTag tone={STATE_TONES[state]}>{t(`state.${state}`)}</StatusTag>;
}
