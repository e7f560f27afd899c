import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { type Unit, useUnits } from '@/lib/units';
import { MOVED } from './civil';
import { CivilReadyQuery, MakeCivilBatch } from './documents';

interface Values {
  unitId: string;
  office: string;
  purpose: string;
}

const PURPOSE_MIN = 4;
/** How many households a list may have; the others wait for the next one. */
const MOST = 500;

/** Puts the households of a unit that are ready on a numbered list, and goes to it. */
export function MakeDialog({ onClose }: { onClose: () => void }) {
  const { units } = useUnits();
  const top = units.find(({ parentId }) => !units.some(({ id }) => id === parentId));
  return top ? <Asking {...{ units, top, onClose }} /> : null;
}

function Asking({ units, top, onClose }: { units: readonly Unit[]; top: Unit; onClose: () => void }) {
  const { t } = useTranslation('civil');
  const navigate = useNavigate();
  const [unitId, setUnitId] = useState<string | undefined>(top.id);
  const ready = useGql(CivilReadyQuery, { unitId: unitId ?? top.id }, { staleTime: 0 });
  const count = Math.min(ready.data?.civilCandidates.totalCount ?? 0, MOST);
  const make = useGqlMutation(MakeCivilBatch, { invalidates: MOVED });
  return (
    <ActionDialog<Values>
      title={t('make.title')}
      submitLabel={t('make.submit', { count })}
      initialValues={{ unitId: top.id, purpose: t('make.purposeDefault') }}
      onSubmit={async (values) => {
        const { makeCivilBatch } = await make.mutateAsync({ input: { ...values, expectedCount: count } });
        await navigate(`/archives/civil-checks/${makeCivilBatch.batch.id}?file=list`);
      }}
      onClose={onClose}
    >
      <Alert
        type={count === 0 ? 'warning' : 'info'}
        showIcon
        style={{ marginBlockEnd: 16 }}
        title={t(count === 0 ? 'make.nobody' : 'make.ready', { count })}
      />
      <Form.Item name="unitId" label={t('make.unit')} rules={[{ required: true, message: t('required') }]}>
        <OrgTreeSelect units={units} onChange={setUnitId} />
      </Form.Item>
      <Form.Item
        name="office"
        label={t('make.office')}
        rules={[{ required: true, min: 2, whitespace: true, message: t('required') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="purpose"
        label={t('make.purpose')}
        extra={t('make.purposeHint')}
        rules={[{ required: true, min: PURPOSE_MIN, whitespace: true, message: t('make.purposeShort') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
