import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import styles from '../change/change.module.css';
import type { Archive } from '../parts/useArchive';
import { HandoverActions, OfferActions } from './Actions';
import { HandoverParts, HandoversOfArchiveQuery, OfferParts } from './documents';
import { type Handover, HANDOVER_TONES, type Offer } from './handover';

const ProposeDialog = onDemand(async () => (await import('./ProposeDialog')).ProposeDialog);

/** Where the archive came from and where it goes (转移建档关系). */
export function ArchiveHandovers({ archive }: { archive: Archive }) {
  const { t } = useTranslation('handover');
  const [asking, setAsking] = useState(false);
  const query = useGql(HandoversOfArchiveQuery, { id: archive.id });
  return (
    <>
      {archive.state === 'ACTIVE' && archive.viewerCan.includes('edit') && (
        <div className={styles.bar}>
          <Button size="small" onClick={() => setAsking(true)}>
            {t('propose.ask')}
          </Button>
        </div>
      )}
      <Loaded query={query}>
        {({ node }) => {
          if (node?.__typename !== 'Archive') return null;
          return (
            <>
              {readFragment(HandoverParts, node.handovers).map((handover) => (
                <HandoverEntry key={handover.id} handover={handover} />
              ))}
              {node.receivedBy && <OfferEntry offer={readFragment(OfferParts, node.receivedBy)} />}
            </>
          );
        }}
      </Loaded>
      {asking && <ProposeDialog archive={archive} onClose={() => setAsking(false)} />}
    </>
  );
}

function HandoverEntry({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const { proposedByName, proposedAt, reviewedAt, reviewedByName, opinion, endedAt, outcome, reason } = handover;
  return (
    <article className={styles.entry}>
      <h3 className={styles.title}>
        {t('to', { union: handover.receiverName })}
        <StatusTag tone={HANDOVER_TONES[handover.state]}>{t(`state.${handover.state}`)}</StatusTag>
      </h3>
      <div>{t('asked', { name: proposedByName, at: dateTimeCN(proposedAt), reason })}</div>
      {reviewedAt !== null && <div>{t('reviewed', { name: reviewedByName, at: dateTimeCN(reviewedAt), opinion })}</div>}
      {endedAt !== null && outcome && <div>{t('ended', { at: dateTimeCN(endedAt), outcome })}</div>}
      <div className={styles.bar} style={{ marginBlock: '8px 0' }}>
        <HandoverActions handover={handover} />
      </div>
    </article>
  );
}

function OfferEntry({ offer }: { offer: Offer }) {
  const { t } = useTranslation('handover');
  return (
    <article className={styles.entry}>
      <h3 className={styles.title}>{t('from', { union: offer.giverName })}</h3>
      <div>{t('offered', { name: offer.offeredByName, at: dateTimeCN(offer.offeredAt), reason: offer.reason })}</div>
      {offer.endedAt !== null && (
        <div>{t('accepted', { name: offer.answeredByName, at: dateTimeCN(offer.endedAt) })}</div>
      )}
      <div className={styles.bar} style={{ marginBlock: '8px 0' }}>
        <OfferActions offer={offer} />
      </div>
    </article>
  );
}
