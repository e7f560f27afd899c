import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Can } from '@/kit/basic/Can';
import { toast } from '@/kit/basic/toast';
import { ApiError, useGqlMutation } from '@/lib/graphql';
import { ProposeApplication } from '../documents';

/** Makes an application for aid of the request, then shows it. */
export function ProposeAid({ id }: { id: string }) {
  const { t } = useTranslation('followup');
  const navigate = useNavigate();
  const propose = useGqlMutation(ProposeApplication, { invalidates: ['Applications'] });
  const onClick = async () => {
    try {
      const { proposeApplication } = await propose.mutateAsync({ input: { followUpId: id } });
      void navigate(`/applications?queue=ALL&open=${proposeApplication.application.id}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    }
  };
  return (
    <Can action="application.write">
      <Button loading={propose.isPending} onClick={() => void onClick()}>
        {t('proposeAid')}
      </Button>
    </Can>
  );
}
