import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { nodeOf, useGql } from '@/lib/graphql';
import { ApprovalCaseQuery } from '../documents';
import { DecisionForm } from './DecisionForm';
import { Facts } from './Facts';
import styles from './Facts.module.css';
import { MinutesFiles } from './MinutesFiles';
import type { ApprovalCase } from './timeline';
import { useTimeline } from './useTimeline';

/** One case beside the list: facts, progress and the decision on one screen. */
export function CaseDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('menu');
  const query = useGql(ApprovalCaseQuery, { id });
  const one = query.data && nodeOf(query.data.node);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={one?.title ?? t('approval.case')}
      footer={one && one.viewerCan.length > 0 && <DecisionForm key={one.contentHash} one={one} onDecided={onClose} />}
    >
      <Loaded query={query}>{() => (one ? <Body one={one} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Body({ one }: { one: ApprovalCase }) {
  const { t } = useTranslation('approval');
  return (
    <>
      <Facts one={one} />
      {one.link && <Link to={one.link}>{t('openSubject')}</Link>}
      <h3 className={styles.section}>{t('timeline')}</h3>
      <ApprovalTimeline steps={useTimeline(one)} />
      <MinutesFiles one={one} />
    </>
  );
}
