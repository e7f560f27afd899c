import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { tell } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { DraftOffer } from '@/kit/form/DraftOffer';
import { Problems } from '@/kit/form/Problems';
import { type KeptForm, useFormDraft } from '@/kit/form/useFormDraft';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import type { DraftPlace } from '@/lib/offline';
import { CreateArchive } from '../documents';
import { ArchiveFormBody } from '../form/ArchiveFormBody';
import { FormFooter } from '../form/FormFooter';
import { useDraftPlace } from '../form/draft';
import { type ArchiveValues, NEW_ARCHIVE, toArchiveInput } from '../form/values';
import { OUTDATED } from '../parts/useArchive';

/** Files an archive (新建档案), then shows it. */
export function Component() {
  const place = useDraftPlace('new');
  return <DraftOffer<Kept> place={place}>{(kept) => <NewForm place={place} kept={kept} />}</DraftOffer>;
}

type Kept = KeptForm<Partial<ArchiveValues>>;

const BLANK = { values: NEW_ARCHIVE, version: 0 };

function NewForm({ place, kept }: { place: DraftPlace; kept: Kept | undefined }) {
  const { t } = useTranslation(['hardship', 'menu']);
  const navigate = useNavigate();
  const [form] = Form.useForm<ArchiveValues>();
  const create = useGqlMutation(CreateArchive, { invalidates: OUTDATED });
  const draft = useFormDraft<Partial<ArchiveValues>>(place, BLANK, kept !== undefined);
  const { busy, problems, submit } = useSubmit<ArchiveValues>(form, async (values) => {
    const { createArchive } = await create.mutateAsync({ input: toArchiveInput(values) });
    await draft.onSaved();
    toast(t('form.created'));
    // Only that it is held elsewhere is told, never where.
    if (createArchive.heldElsewhere) void tell(t('form.heldElsewhere'));
    void navigate(`/archives/${createArchive.archive.id}`, { replace: true });
  });
  return (
    <Form<ArchiveValues>
      form={form}
      layout="vertical"
      initialValues={kept?.values ?? NEW_ARCHIVE}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={(_, values) => draft.onChange(values)}
      onFinish={(values) => void submit(values)}
    >
      <h1 className="nx-unseen">{t('menu:hardship.create')}</h1>
      <Problems messages={problems} />
      <ArchiveFormBody />
      <FormFooter submitLabel={t('form.create')} busy={busy} back="/archives" />
    </Form>
  );
}
