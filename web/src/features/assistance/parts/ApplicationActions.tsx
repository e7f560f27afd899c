import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { PrintButton } from '@/kit/print/PrintButton';
import { StepDialog, type StepMove } from './StepDialog';
import type { Application } from './useApplication';

const AfterDialog = onDemand(async () => (await import('../feedback/AfterDialog')).AfterDialog);

/** Steps with a dialog, in the order of their buttons; the first that is open is the main one. */
const MOVES: readonly StepMove[] = ['submit', 'accept', 'forward', 'askMore', 'withdraw'];

const FORMS = ['APPLICATION'] as const;

/** What may be done with an application now, as the server says. */
export function ApplicationActions({ application: a }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'feedback']);
  const [move, setMove] = useState<StepMove>();
  const [delivering, setDelivering] = useState(false);
  const open = MOVES.filter((one) => a.viewerCan.includes(one));
  return (
    <Space wrap>
      {open.map((one, i) => (
        <Button
          key={one}
          type={i === 0 && one !== 'withdraw' ? 'primary' : 'default'}
          danger={one === 'withdraw'}
          onClick={() => setMove(one)}
        >
          {t(`move.${one}`)}
        </Button>
      ))}
      {a.viewerCan.includes('deliver') && (
        <Button type="primary" onClick={() => setDelivering(true)}>
          {t('feedback:move.deliver')}
        </Button>
      )}
      {a.viewerCan.includes('edit') && <LinkButton to={`/applications/${a.id}/edit`}>{t('move.edit')}</LinkButton>}
      <PrintButton sensitive subjectId={a.id} forms={FORMS} />
      {move && <StepDialog move={move} application={a} onClose={() => setMove(undefined)} />}
      {delivering && <AfterDialog move="deliver" application={a} onClose={() => setDelivering(false)} />}
    </Space>
  );
}
