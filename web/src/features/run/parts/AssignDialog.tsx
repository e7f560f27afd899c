import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitFilter } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { useGqlMutation } from '@/lib/graphql';
import { AssignVisits } from '../documents';
import { RUN_OUTDATES, type Run } from './run';

/** Which visits: some, or all that the list's filters find on all its pages. */
export type Chosen = { count: number; clear?: () => void } & (
  | { visitIds: readonly string[]; filter?: never }
  | { filter: VisitFilter; visitIds?: never }
);

interface AssignDialogProps {
  run: Run;
  chosen: Chosen;
  onClose: () => void;
}

interface Values {
  to: 'helper' | 'nobody';
  helperId?: string;
}

/** Gives visits to a helper, or takes them back. Visits already made stay as they are. */
export function AssignDialog({ run, chosen, onClose }: AssignDialogProps) {
  const { t } = useTranslation('run');
  const assign = useGqlMutation(AssignVisits, { invalidates: RUN_OUTDATES });
  return (
    <ActionDialog<Values>
      title={t('assign.title', { count: chosen.count })}
      submitLabel={t('assign.submit')}
      initialValues={{ to: 'helper' }}
      onSubmit={async ({ to, helperId }) => {
        const { assignVisits } = await assign.mutateAsync({
          input: {
            runId: run.id,
            helperId: to === 'helper' ? (helperId ?? null) : null,
            visitIds: chosen.visitIds ? [...chosen.visitIds] : null,
            filter: chosen.filter ?? null,
          },
        });
        toast(t('assign.done', { count: assignVisits.assigned }));
        chosen.clear?.();
      }}
      onClose={onClose}
    >
      <p>{t('assign.hint')}</p>
      <Form.Item name="to">
        <Radio.Group
          options={(['helper', 'nobody'] as const).map((value) => ({ value, label: t(`assign.${value}`) }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['to']}>
        {({ getFieldValue }) =>
          getFieldValue('to') === 'helper' && (
            <Form.Item name="helperId" label={t('visit.helper')} rules={[{ required: true, message: t('required') }]}>
              <MemberSelect />
            </Form.Item>
          )
        }
      </Form.Item>
    </ActionDialog>
  );
}
