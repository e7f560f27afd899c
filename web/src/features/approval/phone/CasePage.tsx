import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { nodeOf, useGql } from '@/lib/graphql';
import { ApprovalCaseQuery } from '../documents';
import { Facts } from '../parts/Facts';
import { MinutesFiles } from '../parts/MinutesFiles';
import { PhoneDecision } from '../parts/PhoneDecision';
import type { ApprovalCase } from '../parts/timeline';
import { useTimeline } from '../parts/useTimeline';

/** One case on an approver's phone. */
export function Component() {
  const { id = '' } = useParams();
  const query = useGql(ApprovalCaseQuery, { id });
  return (
    <Loaded query={query}>
      {(data) => {
        const one = nodeOf(data.node);
        return one ? <Case one={one} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function Case({ one }: { one: ApprovalCase }) {
  const { t } = useTranslation('approval');
  const navigate = useNavigate();
  return (
    <>
      <Card title={one.title}>
        <Facts one={one} />
      </Card>
      <Card title={t('timeline')}>
        <ApprovalTimeline steps={useTimeline(one)} />
        <MinutesFiles one={one} />
      </Card>
      {one.viewerCan.length > 0 && (
        <PhoneDecision key={one.contentHash} one={one} onDecided={() => void navigate('/m/approvals')} />
      )}
    </>
  );
}
