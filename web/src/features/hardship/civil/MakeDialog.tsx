import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { type Unit, useUnits } from '@/lib/units';
import { MOST, MOVED } from './civil';
import { CivilReadyQuery, MakeCivilBatch } from './documents';

interface Values {
  unitId: string;
  office: string;
  purpose: string;
}

interface MakeDialogProps {
  /** The households that go on the list; undefined for all of a unit that are ready. */
  picked: readonly string[] | undefined;
  onClose: () => void;
}

interface AskingProps extends MakeDialogProps {
  units: readonly Unit[];
  top: Unit;
}

const PURPOSE_MIN = 4;

/** Puts households that are ready on a numbered list, and goes to it. */
export function MakeDialog(props: MakeDialogProps) {
  const { units } = useUnits();
  const top = units.find(({ parentId }) => !units.some(({ id }) => id === parentId));
  return top ? <Asking {...{ units, top, ...props }} /> : null;
}

function Asking({ units, top, picked, onClose }: AskingProps) {
  const { t } = useTranslation('civil');
  const navigate = useNavigate();
  const [unitId, setUnitId] = useState<string | undefined>(top.id);
  const ready = useGql(CivilReadyQuery, { unitId: unitId ?? top.id }, { staleTime: 0, enabled: !picked });
  const count = picked?.length ?? Math.min(ready.data?.civilCandidates.totalCount ?? 0, MOST);
  const make = useGqlMutation(MakeCivilBatch, { invalidates: MOVED });
  return (
    <ActionDialog<Values>
      title={t('make.title')}
      submitLabel={t('make.submit', { count })}
      initialValues={{ unitId: top.id, purpose: t('make.purposeDefault') }}
      onSubmit={async (values) => {
        const { makeCivilBatch } = await make.mutateAsync({
          input: { ...values, archiveIds: picked && [...picked], expectedCount: count },
        });
        await navigate(`/archives/civil-checks/${makeCivilBatch.batch.id}?file=list`);
      }}
      onClose={onClose}
    >
      <Alert
        type={count === 0 ? 'warning' : 'info'}
        showIcon
        style={{ marginBlockEnd: 16 }}
        title={t(count === 0 ? 'make.nobody' : picked ? 'make.picked' : 'make.ready', { count })}
      />
      <Form.Item
        name="unitId"
        label={t('make.unit')}
        hidden={!!picked}
        rules={[{ required: true, message: t('required') }]}
      >
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
