import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Loaded } from '@/kit/state/Loaded';
import { NoPermission } from '@/kit/state/NoPermission';
import { NotVisible } from '@/kit/state/NotVisible';
import { nodeOf, useGql, useGqlMutation } from '@/lib/graphql';
import { AidedHouseholdQuery, UpdateApplication } from '../documents';
import { ApplicationFormBody } from '../form/ApplicationFormBody';
import { FormFooter } from '../form/FormFooter';
import { type ApplicationValues, toForm, toValues } from '../form/values';
import { type Application, applicationOf, OUTDATED, useApplication } from '../parts/useApplication';

/** Changes an application on which nobody relies yet. */
export function Component() {
  const { t } = useTranslation('menu');
  const { id = '' } = useParams();
  const query = useApplication(id);
  return (
    <>
      <h1 className="nx-unseen">{t('assistance.edit')}</h1>
      <Loaded query={query}>
        {(data) => {
          const application = applicationOf(data);
          if (!application) return <NotVisible />;
          return application.viewerCan.includes('edit') ? (
            <EditForm key={application.version} application={application} />
          ) : (
            <NoPermission />
          );
        }}
      </Loaded>
    </>
  );
}

function EditForm({ application }: { application: Application }) {
  const { t } = useTranslation('assistance');
  const navigate = useNavigate();
  const [form] = Form.useForm<ApplicationValues>();
  const household = useGql(AidedHouseholdQuery, { id: application.archiveId });
  const update = useGqlMutation(UpdateApplication, { invalidates: OUTDATED });
  const { busy, problems, submit } = useSubmit<ApplicationValues>(form, async (values) => {
    await update.mutateAsync({
      input: { id: application.id, expectedVersion: application.version, form: toForm(values) },
    });
    toast(t('form.saved'));
    void navigate(`/applications?queue=ALL&open=${application.id}`, { replace: true });
  });
  return (
    <Loaded query={household}>
      {(data) => {
        const found = nodeOf(data.node);
        if (!found) return <NotVisible />;
        return (
          <Form<ApplicationValues>
            form={form}
            layout="vertical"
            initialValues={toValues(application)}
            scrollToFirstError={{ focus: true, block: 'center' }}
            onFinish={(values) => void submit(values)}
          >
            <Problems messages={problems} />
            <ApplicationFormBody household={found} />
            <FormFooter submitLabel={t('form.save')} busy={busy} />
          </Form>
        );
      }}
    </Loaded>
  );
}
