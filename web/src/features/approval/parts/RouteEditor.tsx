import { Button, Form, Input, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import { PublishApprovalRoute, SaveApprovalRoute } from '../documents';
import { KINDS, type RouteDraft, routeInput } from './route';
import styles from './RouteEditor.module.css';
import { RoutePreview } from './RoutePreview';
import { StepsField } from './StepsField';

const OUTDATED = ['ApprovalRoutes'];
const WIDTH = 1080;

/** The steps of one route with the people whom they name; what cannot be put to use is said at its step. */
export function RouteEditor({ draft, onClose }: { draft: RouteDraft; onClose: () => void }) {
  const { t } = useTranslation('approval');
  const [form] = Form.useForm<RouteDraft>();
  const { busy, problems, submit } = useRouteSubmit(draft, form, onClose);
  const publish = async () => {
    const { name } = await form.validateFields();
    const question = {
      title: t('route.publishTitle', { name }),
      detail: t('route.publishDetail'),
    };
    if (await ask({ ...question, confirmLabel: t('route.publish') })) await submit({ publish: true });
  };
  const save = async () => {
    await form.validateFields();
    await submit({ publish: false });
  };
  return (
    <Modal
      open
      title={draft.id ? t('route.edit') : t('route.create')}
      width={WIDTH}
      onCancel={onClose}
      footer={
        <Space>
          <Button disabled={busy} onClick={() => void save().catch(shownAtFields)}>
            {t('route.save')}
          </Button>
          <Button type="primary" loading={busy} onClick={() => void publish().catch(shownAtFields)}>
            {t('route.publish')}
          </Button>
        </Space>
      }
    >
      <Form<RouteDraft> form={form} layout="vertical" initialValues={draft}>
        <Problems messages={problems} />
        <Head fresh={!draft.id} />
        <StepsField />
        <RoutePreview form={form} />
      </Form>
    </Modal>
  );
}

/** antd rejects with what it has shown at the fields already. */
function shownAtFields(error: unknown): void {
  if (error instanceof Error) throw error;
}

function useRouteSubmit(draft: RouteDraft, form: ReturnType<typeof Form.useForm<RouteDraft>>[0], onClose: () => void) {
  const { t } = useTranslation('approval');
  // A draft that was kept, but could not be put to use, is the stored one from then on.
  const [stored, setStored] = useState<{ id: string; version: number }>();
  const save = useGqlMutation(SaveApprovalRoute, { invalidates: OUTDATED });
  const publish = useGqlMutation(PublishApprovalRoute, {
    invalidates: OUTDATED,
  });
  return useSubmit<{ publish: boolean }>(form, async (wanted) => {
    const values = { ...draft, ...form.getFieldsValue(), ...stored };
    const { route } = (await save.mutateAsync({ input: routeInput(values) })).saveApprovalRoute;
    setStored(route);
    if (wanted.publish) {
      await publish.mutateAsync({
        input: { id: route.id, expectedVersion: route.version },
      });
      toast(t('route.published'));
    }
    onClose();
  });
}

/** What the route is for; it stays once the route is stored. */
function Head({ fresh }: { fresh: boolean }) {
  const { t } = useTranslation('approval');
  const required = [{ required: true, message: t('required') }];
  return (
    <div className={styles.fields}>
      <Form.Item
        name="name"
        label={t('route.name')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input maxLength={60} style={{ width: 220 }} />
      </Form.Item>
      <Form.Item name="kind" label={t('kindLabel')} rules={required}>
        <Select
          disabled={!fresh}
          style={{ width: 140 }}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="item" label={t('route.item')} tooltip={t('route.itemHint')}>
        <Input disabled={!fresh} maxLength={40} placeholder={t('route.anyItem')} style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="fromFen" label={t('route.fromFen')} tooltip={t('route.fromFenHint')} rules={required}>
        <MoneyInput disabled={!fresh} />
      </Form.Item>
    </div>
  );
}
