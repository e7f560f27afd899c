import { Button, Form, type FormInstance } from 'antd';
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
import { useMay } from '@/lib/session';
import { CreateArchive } from '../documents';
import { SaveArchiveDraft } from '../progress/documents';
import { ArchiveFormBody } from '../form/ArchiveFormBody';
import { FormFooter } from '../form/FormFooter';
import { useDraftPlace } from '../form/draft';
import { type ArchiveValues, NEW_ARCHIVE, toArchiveInput } from '../form/values';
import { OUTDATED } from '../parts/useArchive';

/** An application for an archive, or one that was approved on paper (新建档案); shows it then. */
export function Component() {
  const place = useDraftPlace('new');
  return <DraftOffer<Kept> place={place}>{(kept) => <NewForm place={place} kept={kept} />}</DraftOffer>;
}

type Kept = KeptForm<Partial<ArchiveValues>>;

const BLANK = { values: NEW_ARCHIVE, version: 0 };

function NewForm({ place, kept }: { place: DraftPlace; kept: Kept | undefined }) {
  const { t } = useTranslation(['hardship', 'menu']);
  const [form] = Form.useForm<ArchiveValues>();
  const mayRegister = useMay('archive.register');
  const draft = useFormDraft<Partial<ArchiveValues>>(place, BLANK, kept !== undefined);
  const { apply, register } = useFiling(form, draft.onSaved);
  const keep = () => void form.validateFields().then(apply.submit, () => undefined);
  return (
    <Form<ArchiveValues>
      form={form}
      layout="vertical"
      initialValues={kept?.values ?? NEW_ARCHIVE}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={(_, values) => draft.onChange(values)}
      onFinish={(values) => void (mayRegister ? register : apply).submit(values)}
    >
      <h1 className="nx-unseen">{t('menu:hardship.create')}</h1>
      <Problems messages={[...apply.problems, ...register.problems]} />
      <ArchiveFormBody />
      <FormFooter
        submitLabel={t(mayRegister ? 'form.create' : 'form.draft')}
        busy={apply.busy || register.busy}
        back="/archives"
        other={mayRegister && <Button onClick={keep}>{t('form.draft')}</Button>}
      />
    </Form>
  );
}

/** The two ways to file a form: as an application, or as an archive that was approved on paper. */
function useFiling(form: FormInstance<ArchiveValues>, onSaved: () => Promise<void>) {
  const { t } = useTranslation('hardship');
  const navigate = useNavigate();
  const create = useGqlMutation(CreateArchive, { invalidates: OUTDATED });
  const save = useGqlMutation(SaveArchiveDraft, { invalidates: OUTDATED });
  const show = async (
    { archive, heldElsewhere }: { archive: { id: string }; heldElsewhere: boolean },
    said: string,
  ) => {
    await onSaved();
    toast(said);
    // Only that it is held elsewhere is told, never where.
    if (heldElsewhere) void tell(t('form.heldElsewhere'));
    void navigate(`/archives/${archive.id}`, { replace: true });
  };
  const apply = useSubmit<ArchiveValues>(form, async (values) => {
    const { saveArchiveDraft } = await save.mutateAsync({
      input: toArchiveInput(values),
    });
    await show(saveArchiveDraft, t('form.drafted'));
  });
  const register = useSubmit<ArchiveValues>(form, async (values) => {
    const { createArchive } = await create.mutateAsync({
      input: toArchiveInput(values),
    });
    await show(createArchive, t('form.created'));
  });
  return { apply, register };
}
