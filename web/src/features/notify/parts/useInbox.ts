import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { NotificationsQuery as InboxData } from '@/gql/graphql';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { MarkNotificationsRead, NotificationsQuery } from '../documents';

export type Message = InboxData['notifications']['edges'][number]['node'];

const OUTDATED = ['Notifications', 'Viewer'];

/** One page of the reader's inbox, and what can be done with its messages. */
export function useInbox(variables: { unreadOnly: boolean; first: number; offset: number }) {
  const navigate = useNavigate();
  const query = useGql(NotificationsQuery, variables, { placeholderData: keepPreviousData });
  const mark = useGqlMutation(MarkNotificationsRead, { invalidates: OUTDATED });
  const open = (message: Message) => {
    if (!message.readAt) mark.mutate({ input: { ids: [message.id] } });
    if (message.link) void navigate(message.link);
  };
  return { query, open, markAll: () => mark.mutate({ input: {} }), marking: mark.isPending };
}
