import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalTieRelation, ApprovalTiesQuery as TiesData } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { ApprovalTiesQuery, DeclareApprovalTie } from '../documents';
import { EndTieDialog } from './EndTieDialog';
import { TIE_OUTDATES } from './outdated';

const RELATIONS: readonly ApprovalTieRelation[] = ['SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'OTHER_KIN', 'INTEREST'];

type Tie = TiesData['approvalTies'][number];

interface Values {
  personName: string;
  idNumber: string;
  relation: ApprovalTieRelation;
  note?: string;
}

/** Declares a tie with a person (回避关系), and shows those declared: one's own, or everybody's to the chair. */
export function TiesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('approval');
  const { t: tKit } = useTranslation('kit');
  const [ending, setEnding] = useState<Tie>();
  const declare = useGqlMutation(DeclareApprovalTie, { invalidates: TIE_OUTDATES });
  const required = [{ required: true, message: t('required') }];
  return (
    <>
      <ActionDialog<Values>
        title={t('tie.title')}
        submitLabel={t('tie.submit')}
        onSubmit={async ({ note, ...values }) => {
          await declare.mutateAsync({ input: { ...values, note: note ?? null } });
        }}
        onClose={onClose}
      >
        <p>{t('tie.detail')}</p>
        <Declared onEnd={setEnding} />
        <Form.Item name="personName" label={t('tie.person')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="idNumber"
          label={t('tie.idNumber')}
          extra={t('tie.idNumberHint')}
          rules={[...required, idNumberRule(tKit)]}
        >
          <IdNumberInput />
        </Form.Item>
        <Form.Item name="relation" label={t('tie.relation')} rules={required}>
          <Select options={RELATIONS.map((value) => ({ value, label: t(`tieRelation.${value}`) }))} />
        </Form.Item>
        <Form.Item name="note" label={t('tie.note')}>
          <Input maxLength={200} />
        </Form.Item>
      </ActionDialog>
      {ending && <EndTieDialog tie={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function Declared({ onEnd }: { onEnd: (tie: Tie) => void }) {
  const { t } = useTranslation('approval');
  const { data } = useGql(ApprovalTiesQuery, {});
  if (!data || data.approvalTies.length === 0) return null;
  return (
    <ul>
      {data.approvalTies.map((tie) => (
        <li key={tie.id}>
          {t(tie.mine ? 'tie.mine' : 'tie.theirs', {
            name: tie.member?.displayName ?? '',
            person: tie.personName,
            relation: t(`tieRelation.${tie.relation}`),
          })}{' '}
          {tie.mine && (
            <Button type="link" size="small" danger onClick={() => onEnd(tie)}>
              {t('tie.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
