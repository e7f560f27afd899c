import { Alert, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AdmitTenantMutation, TenantKind } from '@/gql/graphql';
import { SecretLink } from '@/kit/basic/SecretLink';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { AdmitTenant } from '../documents';
import { TENANT_KINDS } from './vocabulary';

const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/; // letters of GB 32100; the server checks the last one

interface AdmitValues {
  kind: TenantKind;
  name: string;
  shortName?: string;
  uscc: string;
  areaCode: string;
  adminLogin: string;
  adminName: string;
}

/** Admits a union below this federation, then shows the first administrator's link, once. */
export function AdmitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('org');
  const admit = useGqlMutation(AdmitTenant, { invalidates: ['Subordinates'] });
  if (admit.data) return <Admitted admitted={admit.data.admitTenant} onClose={onClose} />;
  return (
    <ActionDialog<AdmitValues>
      title={t('subordinate.admit')}
      submitLabel={t('subordinate.admitSubmit')}
      initialValues={{ kind: 'ENTERPRISE_UNION' }}
      onSubmit={async (values) => {
        await admit.mutateAsync({ input: values });
      }}
      onDone={() => undefined}
      onClose={onClose}
    >
      <AdmitFields />
    </ActionDialog>
  );
}

function AdmitFields() {
  const { t } = useTranslation(['org', 'vocabulary']);
  const required = [{ required: true, message: t('subordinate.required') }];
  return (
    <>
      <Form.Item name="kind" label={t('subordinate.kind')} rules={required}>
        <Select options={TENANT_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary:tenantKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('subordinate.name')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="shortName" label={t('subordinate.shortName')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item
        name="uscc"
        label={t('subordinate.uscc')}
        normalize={(text: string) => text.replace(/\s/g, '').toUpperCase()}
        rules={[...required, { pattern: USCC, message: t('subordinate.usccProblem') }]}
      >
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item
        name="areaCode"
        label={t('subordinate.areaCode')}
        rules={[...required, { pattern: /^\d{6}$/, message: t('subordinate.areaProblem') }]}
      >
        <Input maxLength={6} inputMode="numeric" />
      </Form.Item>
      <Form.Item
        name="adminLogin"
        label={t('subordinate.adminLogin')}
        extra={t('subordinate.adminLoginHint')}
        rules={required}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="adminName" label={t('subordinate.adminName')} rules={required}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </>
  );
}

interface AdmittedProps {
  admitted: AdmitTenantMutation['admitTenant'];
  onClose: () => void;
}

function Admitted({ admitted, onClose }: AdmittedProps) {
  const { t } = useTranslation('org');
  const title = t('subordinate.admitted', { name: admitted.tenant.name });
  return (
    <Modal open title={title} footer={null} mask={{ closable: false }} onCancel={onClose}>
      <Alert type="warning" showIcon title={t('subordinate.linkHint')} style={{ marginBlockEnd: 12 }} />
      <SecretLink label={title} url={admitted.invitationUrl} />
    </Modal>
  );
}
