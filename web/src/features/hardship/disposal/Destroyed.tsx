import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN, todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { DisposalParts, DisposalsOfArchiveQuery } from './documents';

/** What is left of a destroyed archive: a number, and where its destruction is registered. */
export function Destroyed({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['disposal', 'vocabulary']);
  const query = useGql(DisposalsOfArchiveQuery, { id: archive.id });
  return (
    <>
      <p>{t('gone')}</p>
      <p>
        {t('left', {
          unit: archive.unit.fullName,
          category: t(`vocabulary:category.${archive.category}`),
          filed: todayCN(new Date(archive.createdAt)),
          ended: archive.endedOn ?? '',
        })}
      </p>
      <Loaded query={query}>
        {({ node }) => {
          const all = node?.__typename === 'Archive' ? readFragment(DisposalParts, node.disposals) : [];
          const register = all.find(({ state, verdict }) => state === 'DONE' && verdict === 'DESTROY');
          return (
            register?.decidedAt && (
              <>
                <p>
                  {t('by', {
                    proposer: register.proposedByName,
                    decider: register.decidedByName,
                    at: dateTimeCN(register.decidedAt),
                  })}
                </p>
                <Link to={`/archives/disposal?tab=registers&open=${register.id}`}>
                  {t('register', { number: register.number })}
                </Link>
              </>
            )
          );
        }}
      </Loaded>
    </>
  );
}
