import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchivePaperKind, HardshipCategory, HardshipCause } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { CATEGORIES, CAUSES } from '@/lib/vocabulary';
import { PAPER_KINDS } from '../progress/vocabulary';
import { AddDocumentRequirement, RemoveDocumentRequirement } from './documents';
import type { Requirement } from './Requirements';

const OUTDATES = { invalidates: ['IntakeRules', 'ArchiveProgress'] };

interface Values {
  kind: ArchivePaperKind;
  cause?: HardshipCause;
  category?: HardshipCategory;
  maxAgeMonths?: number | null;
  area?: string;
}

/** Asks for one more paper. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['intakeRules', 'intake', 'vocabulary']);
  const add = useGqlMutation(AddDocumentRequirement, OUTDATES);
  return (
    <ActionDialog<Values>
      title={t('add')}
      submitLabel={t('add')}
      onSubmit={async ({ kind, cause, category, maxAgeMonths, area }) => {
        await add.mutateAsync({
          input: {
            kind,
            cause: cause ?? null,
            category: category ?? null,
            maxAgeMonths: maxAgeMonths ?? null,
            area: area?.trim() || null,
          },
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('paper')} rules={[{ required: true, message: t('required') }]}>
        <Select
          options={PAPER_KINDS.filter((value) => value !== 'OTHER').map((value) => ({
            value,
            label: t(`intake:papers.kind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="cause" label={t('cause')}>
        <Select
          allowClear
          placeholder={t('every')}
          options={CAUSES.map((value) => ({ value, label: t(`vocabulary:cause.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="category" label={t('category')}>
        <Select
          allowClear
          placeholder={t('every')}
          options={CATEGORIES.map((value) => ({ value, label: t(`vocabulary:category.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="maxAgeMonths" label={t('maxAge')}>
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
      <Form.Item name="area" label={t('area')} extra={t('areaHint')}>
        <Input maxLength={6} inputMode="numeric" placeholder={t('every')} />
      </Form.Item>
    </ActionDialog>
  );
}

/** Asks for a paper no more. */
export function RemoveDialog({ requirement, onClose }: { requirement: Requirement; onClose: () => void }) {
  const { t } = useTranslation(['intakeRules', 'intake']);
  const remove = useGqlMutation(RemoveDocumentRequirement, OUTDATES);
  return (
    <ActionDialog<object>
      danger
      title={t('remove')}
      submitLabel={t('remove')}
      onSubmit={async () => {
        await remove.mutateAsync({ input: { id: requirement.id } });
      }}
      onClose={onClose}
    >
      <p>{t('removeHint', { paper: t(`intake:papers.kind.${requirement.kind}`) })}</p>
    </ActionDialog>
  );
}
