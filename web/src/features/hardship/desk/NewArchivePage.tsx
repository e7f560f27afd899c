import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { tell } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import { CreateArchive } from '../documents';
import { ArchiveFormBody } from '../form/ArchiveFormBody';
import { FormFooter } from '../form/FormFooter';
import { type ArchiveValues, NEW_ARCHIVE, toArchiveInput } from '../form/values';
import { OUTDATED } from '../parts/useArchive';

/** Files an archive (新建档案), then shows it. */
export function Component() {
  const { t } = useTranslation(['hardship', 'menu']);
  const navigate = useNavigate();
  const [form] = Form.useForm<ArchiveValues>();
  const create = useGqlMutation(CreateArchive, { invalidates: OUTDATED });
  const { busy, problems, submit } = useSubmit<ArchiveValues>(form, async (values) => {
    const { createArchive } = await create.mutateAsync({ input: toArchiveInput(values) });
    toast(t('form.created'));
    // Only that it is held elsewhere is told, never where.
    if (createArchive.heldElsewhere) void tell(t('form.heldElsewhere'));
    void navigate(`/archives/${createArchive.archive.id}`, { replace: true });
  });
  return (
    <Form<ArchiveValues>
      form={form}
      layout="vertical"
      initialValues={NEW_ARCHIVE}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
    >
      <h1 className="nx-unseen">{t('menu:hardship.create')}</h1>
      <Problems messages={problems} />
      <ArchiveFormBody />
      <FormFooter submitLabel={t('form.create')} busy={busy} back="/archives" />
    </Form>
  );
}
