import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask } from '@/kit/basic/ask';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { nodeOf, useGql, useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { CloseRun, RunSummaryQuery } from '../documents';
import { type Run, RUN_OUTDATES } from './run';
import { type Summary, totalsOf } from './summary';

/** Closing a settled run with its summary (活动总结), which is written from the figures and may be reworded. */
export function CloseForm({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const query = useGql(RunSummaryQuery, { id: run.id });
  return (
    <Card title={t('close.title')}>
      <Loaded query={query}>
        {({ node }) => {
          const summary = nodeOf(node)?.summary;
          return summary ? <Editor run={run} summary={summary} /> : null;
        }}
      </Loaded>
    </Card>
  );
}

function Editor({ run, summary }: { run: Run; summary: Summary }) {
  const { t } = useTranslation(['run', 'common']);
  const [form] = Form.useForm<{ summaryText: string }>();
  const close = useGqlMutation(CloseRun, { invalidates: RUN_OUTDATES });
  const { busy, problems, submit } = useSubmit<{ summaryText: string }>(form, async ({ summaryText }) => {
    await close.mutateAsync({ input: { id: run.id, expectedVersion: run.version, summaryText } });
  });
  const totals = totalsOf(summary);
  const draft = t('close.draft', {
    title: run.title,
    households: summary.households,
    people: summary.people,
    cash: yuan(totals.cashFen),
    goods: yuan(totals.goodsFen),
    followUps: summary.followUps,
  });
  const confirm = async (values: { summaryText: string }) => {
    const confirmed = await ask({
      title: t('close.confirmTitle'),
      detail: t('close.confirmDetail', { received: run.progress.received, cash: yuan(run.progress.cashReceivedFen) }),
      confirmLabel: t('close.submit'),
    });
    if (confirmed) await submit(values);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ summaryText: draft }}
      onFinish={(values) => void confirm(values)}
    >
      <Problems messages={problems} />
      <Form.Item
        name="summaryText"
        label={t('settle.summaryText')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={5000} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('close.submit')}
      </Button>
    </Form>
  );
}
