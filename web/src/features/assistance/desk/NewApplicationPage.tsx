import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { toast } from '@/kit/basic/toast';
import { ArchiveSelect } from '@/kit/form/ArchiveSelect';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { nodeOf, useGql, useGqlMutation } from '@/lib/graphql';
import { AidedHouseholdQuery, DraftApplication } from '../documents';
import { ApplicationFormBody, type Household } from '../form/ApplicationFormBody';
import { FormFooter } from '../form/FormFooter';
import { type ApplicationValues, NEW_APPLICATION, toForm } from '../form/values';
import { OUTDATED } from '../parts/useApplication';

const ARCHIVE = 'archive';

/** Types an application for a household (代填申请): first whose, then the form. */
export function Component() {
  const { t } = useTranslation(['assistance', 'menu']);
  const [params, setParams] = useSearchParams();
  const archive = params.get(ARCHIVE);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:assistance.create')}</h1>
      {archive ? (
        <ForHousehold id={archive} />
      ) : (
        <Card title={t('form.whose')}>
          <ArchiveSelect
            label={t('form.findArchive')}
            taken={[]}
            onPick={({ id }) => setParams({ [ARCHIVE]: id }, { replace: true })}
          />
        </Card>
      )}
    </>
  );
}

function ForHousehold({ id }: { id: string }) {
  const query = useGql(AidedHouseholdQuery, { id });
  return (
    <Loaded query={query}>
      {(data) => {
        const household = nodeOf(data.node);
        return household ? <NewForm household={household} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function NewForm({ household }: { household: Household }) {
  const { t } = useTranslation('assistance');
  const navigate = useNavigate();
  const [form] = Form.useForm<ApplicationValues>();
  const draft = useGqlMutation(DraftApplication, { invalidates: OUTDATED });
  const { busy, problems, submit } = useSubmit<ApplicationValues>(form, async (values) => {
    const input = { archiveId: household.id, origin: values.origin, form: toForm(values) };
    const { draftApplication } = await draft.mutateAsync({ input });
    toast(t('form.drafted'));
    void navigate(`/applications?queue=ALL&open=${draftApplication.application.id}`, { replace: true });
  });
  return (
    <Form<ApplicationValues>
      form={form}
      layout="vertical"
      initialValues={NEW_APPLICATION}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
    >
      <Problems messages={problems} />
      <ApplicationFormBody isNew household={household} />
      <FormFooter submitLabel={t('form.draft')} busy={busy} />
    </Form>
  );
}
