import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { toast } from '@/kit/basic/toast';
import { DraftOffer } from '@/kit/form/DraftOffer';
import { Problems } from '@/kit/form/Problems';
import { type KeptForm, useFormDraft } from '@/kit/form/useFormDraft';
import { useVersionedForm } from '@/kit/form/useVersionedForm';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { NoPermission } from '@/kit/state/NoPermission';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { request, useGql, useGqlMutation } from '@/lib/graphql';
import type { DraftPlace } from '@/lib/offline';
import { ArchiveHistoryQuery, ArchiveQuery, UpdateArchive } from '../documents';
import { ArchiveFormBody } from '../form/ArchiveFormBody';
import { useDraftPlace } from '../form/draft';
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
        return archive.viewerCan.includes('edit') ? <Editing key={id} archive={archive} /> : <NoPermission />;
      }}
    </Loaded>
  );
}

type Values = ArchiveValues & { reason?: string };

function Editing({ archive }: { archive: Archive }) {
  const place = useDraftPlace(archive.id);
  return (
    <DraftOffer<KeptForm<Values>> place={place}>
      {(kept) => <EditForm archive={archive} place={place} kept={kept} />}
    </DraftOffer>
  );
}

interface EditFormProps {
  archive: Archive;
  place: DraftPlace;
  kept: KeptForm<Values> | undefined;
}

/**
 * A draft goes on from the version it was begun on: what others saved meanwhile shows as a conflict on saving.
 */
function EditForm({ archive, place, kept }: EditFormProps) {
  const { t } = useTranslation(['hardship', 'menu']);
  const { form, busy, problems, dialog, submit, onChange } = useArchiveEditing(archive, place, kept);
  return (
    <Form<ArchiveValues>
      form={form}
      layout="vertical"
      initialValues={kept?.values ?? toStored(archive).values}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={(_, values) => onChange(values)}
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

function useArchiveEditing(archive: Archive, place: DraftPlace, kept: KeptForm<Values> | undefined) {
  const { t } = useTranslation('hardship');
  const navigate = useNavigate();
  const actorName = useActorName();
  const [form] = Form.useForm<ArchiveValues>();
  const update = useGqlMutation(UpdateArchive, { invalidates: OUTDATED });
  const { id } = archive;
  const [loaded] = useState(() => kept?.base ?? toStored(archive));
  const draft = useFormDraft<Values>(place, loaded, kept !== undefined);
  const editing = useVersionedForm<Values>({
    form,
    loaded,
    fields: useEditedFields(),
    reload: async () => {
      const [now, savedBy] = await Promise.all([fetchArchive(id), lastSaver(id, actorName)]);
      return { ...toStored(now ?? archive), savedBy };
    },
    save: async ({ reason = '', ...changes }, expectedVersion) => {
      if (Object.keys(changes).length === 0) {
        toast(t('form.unchanged'));
        return;
      }
      await update.mutateAsync({ input: { id, expectedVersion, reason, ...toChanges(changes) } });
      await draft.onSaved();
      toast(t('form.saved'));
      void navigate(`/archives/${id}`, { replace: true });
    },
  });
  return { form, ...editing, onChange: draft.onChange };
}

/** Who stored the newest version, and when. */
async function lastSaver(id: string, actorName: (name: string) => string): Promise<string | undefined> {
  const { node } = await request(ArchiveHistoryQuery, { id, first: 1 });
  const event = node?.__typename === 'Archive' ? node.history.edges[0]?.node : undefined;
  return event && `${actorName(event.actorName)} ${dateTimeCN(event.at)}`;
}
