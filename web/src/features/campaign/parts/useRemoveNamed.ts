import { App } from 'antd';
import { useGqlMutation } from '@/lib/graphql';
import { RemoveNamedRecipient } from '../documents';
import { NAMED_OUTDATES } from './outdated';

/** Takes a person off a plan; a refusal is told in the server's words. */
export function useRemoveNamed(): (recipient: { id: string }) => void {
  const { message } = App.useApp();
  const remove = useGqlMutation(RemoveNamedRecipient, {
    invalidates: NAMED_OUTDATES,
    onError: (error) => void message.error(error.message),
  });
  return ({ id }) => remove.mutate({ input: { id } });
}
