import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { PrintButton } from '@/kit/print/PrintButton';
import type { AfterMove } from '../feedback/AfterDialog';
import { StepDialog, type StepMove } from './StepDialog';
import type { Application } from './useApplication';

const AfterDialog = onDemand(async () => (await import('../feedback/AfterDialog')).AfterDialog);

/** Steps with a dialog, in the order of their buttons; the first that is open is the main one. */
const MOVES: readonly StepMove[] = ['submit', 'accept', 'forward', 'askMore', 'withdraw'];

/** Steps by which the household gets what was approved. */
const HANDING_OVER = ['pay', 'deliver'] as const;

const FORMS = ['APPLICATION'] as const;

/** What may be done with an application now, as the server says. */
export function ApplicationActions({ application: a }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'feedback']);
  const [move, setMove] = useState<StepMove>();
  const [after, setAfter] = useState<AfterMove>();
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
      {HANDING_OVER.filter((one) => a.viewerCan.includes(one)).map((one) => (
        <Button key={one} type="primary" onClick={() => setAfter(one)}>
          {t(`feedback:move.${one}`)}
        </Button>
      ))}
      {a.viewerCan.includes('edit') && <LinkButton to={`/applications/${a.id}/edit`}>{t('move.edit')}</LinkButton>}
      <PrintButton sensitive subjectId={a.id} forms={FORMS} />
      {move && <StepDialog move={move} application={a} onClose={() => setMove(undefined)} />}
      {after && <AfterDialog move={after} application={a} onClose={() => setAfter(undefined)} />}
    </Space>
  );
}
