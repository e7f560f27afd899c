import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { ChartTable } from '@/kit/chart/ChartTable';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { SettleRun } from '../documents';
import { CloseForm } from './CloseForm';
import { RUN_OUTDATES, type Run } from './run';

/** Received, unpaid, undelivered; then the close with its summary (结算). */
export function SettlementTab({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const [settling, setSettling] = useState(false);
  return (
    <>
      <Card
        title={t('settle.balance')}
        extra={
          run.viewerCan.includes('settle') && (
            <Button type="primary" onClick={() => setSettling(true)}>
              {t('settle.settle')}
            </Button>
          )
        }
      >
        <Balance run={run} />
      </Card>
      {run.viewerCan.includes('close') && <CloseForm run={run} />}
      {run.state === 'CLOSED' && (
        <Card title={t('settle.summaryText')}>
          <p style={{ whiteSpace: 'pre-line' }}>{run.summaryText}</p>
        </Card>
      )}
      {settling && <SettleDialog run={run} onClose={() => setSettling(false)} />}
    </>
  );
}

/** Each line leads to its visits. */
function Balance({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const { planned, received, undelivered, cashPlannedFen, cashReceivedFen } = run.progress;
  const open = planned - received - undelivered;
  const list = (states: string, count: number) => (
    <Link key={states} to={`/runs/${run.id}?states=${states}`}>
      {count}
    </Link>
  );
  const unpaid = (BigInt(cashPlannedFen) - BigInt(cashReceivedFen)).toString();
  return (
    <>
      <ChartTable
        caption={t('settle.balance')}
        data={{
          columns: [t('settle.item'), t('settle.households'), t('visit.cash')],
          rows: [
            [t('settle.listed'), planned, yuan(cashPlannedFen)],
            [t('settle.received'), list('RECEIVED', received), yuan(cashReceivedFen)],
            [t('settle.undelivered'), list('UNDELIVERED', undelivered), ''],
            [t('settle.open'), list('PLANNED', open), ''],
            [t('settle.unpaid'), '', yuan(unpaid)],
          ],
        }}
      />
      {open > 0 && run.state !== 'CLOSED' && run.state !== 'CANCELLED' && (
        <Alert type="warning" showIcon style={{ marginBlockStart: 12 }} title={t('settle.openHint', { count: open })} />
      )}
    </>
  );
}

function SettleDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const { t } = useTranslation('run');
  const settle = useGqlMutation(SettleRun, { invalidates: RUN_OUTDATES });
  const { planned, received } = run.progress;
  return (
    <ActionDialog<{ note?: string }>
      title={t('settle.title', { title: run.title })}
      submitLabel={t('settle.settle')}
      onSubmit={async ({ note }) => {
        await settle.mutateAsync({ input: { id: run.id, expectedVersion: run.version, note: note ?? null } });
      }}
      onClose={onClose}
    >
      <p>{t('settle.detail', { received, open: planned - received })}</p>
      <Form.Item name="note" label={t('action.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
