import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useVersionedForm } from '@/kit/form/useVersionedForm';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { NoPermission } from '@/kit/state/NoPermission';
import { dateTimeCN } from '@/lib/date';
import { request, useGql, useGqlMutation } from '@/lib/graphql';
import { ArchiveHistoryQuery, ArchiveQuery, UpdateArchive } from '../documents';
import { ArchiveFormBody } from '../form/ArchiveFormBody';
import { FormFooter } from '../form/FormFooter';
import { useEditedFields } from '../form/fields';
import { type ArchiveValues, toChanges, toStored } from '../form/values';
import { type Archive, archiveOf, fetchArchive, OUTDATED } from '../parts/useArchive';

const REASON = 'reason';

/** Changes an archive (编辑档案). What is stored is read anew, so that a form never starts from an old version. */
export function Component() {
  const { t } = useTranslation('hardship');
  const { id = '' } = useParams();
  const query = useGql(ArchiveQuery, { id }, { staleTime: 0, refetchOnReconnect: false });
  return (
    <Loaded query={query}>
      {(data) => {
        const archive = archiveOf(data);
        if (!archive) return <EmptyState title={t('detail.notFound')} />;
        return archive.viewerCan.includes('edit') ? <EditForm key={id} archive={archive} /> : <NoPermission />;
      }}
    </Loaded>
  );
}

function EditForm({ archive }: { archive: Archive }) {
  const { t } = useTranslation(['hardship', 'menu']);
  const { form, busy, problems, dialog, submit } = useArchiveEditing(archive);
  return (
    <Form<ArchiveValues>
      form={form}
      layout="vertical"
      initialValues={toStored(archive).values}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
    >
      <h1 className="nx-unseen">{t('menu:hardship.edit')}</h1>
      <Problems messages={problems} />
      <ArchiveFormBody archive={archive} />
      <Card title={t('form.reasonCard')}>
        <Form.Item
          name={REASON}
          label={t('form.reason')}
          extra={t('form.reasonHint')}
          rules={[{ required: true, min: 2, message: t('form.reasonRequired') }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </Card>
      <FormFooter submitLabel={t('form.save')} busy={busy} back={`/archives/${archive.id}`} />
      {dialog}
    </Form>
  );
}

function useArchiveEditing(archive: Archive) {
  const { t } = useTranslation('hardship');
  const navigate = useNavigate();
  const [form] = Form.useForm<ArchiveValues>();
  const update = useGqlMutation(UpdateArchive, { invalidates: OUTDATED });
  const { id } = archive;
  const editing = useVersionedForm<ArchiveValues & { reason?: string }>({
    form,
    loaded: toStored(archive),
    fields: useEditedFields(),
    reload: async () => {
      const [now, savedBy] = await Promise.all([fetchArchive(id), lastSaver(id)]);
      return { ...toStored(now ?? archive), savedBy };
    },
    save: async ({ reason = '', ...changes }, expectedVersion) => {
      if (Object.keys(changes).length === 0) {
        toast(t('form.unchanged'));
        return;
      }
      await update.mutateAsync({ input: { id, expectedVersion, reason, ...toChanges(changes) } });
      toast(t('form.saved'));
      void navigate(`/archives/${id}`, { replace: true });
    },
  });
  return { form, ...editing };
}

/** Who stored the newest version, and when. */
async function lastSaver(id: string): Promise<string | undefined> {
  const { node } = await request(ArchiveHistoryQuery, { id, first: 1 });
  const event = node?.__typename === 'Archive' ? node.history.edges[0]?.node : undefined;
  return event && `${event.actorName} ${dateTimeCN(event.at)}`;
}
