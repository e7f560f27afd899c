import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import styles from './MessageList.module.css';
import type { Message } from './useInbox';

interface MessageListProps {
  messages: readonly Message[];
  onOpen: (message: Message) => void;
}

/** Messages, the unread ones marked in words too. Opening one marks it read and leads to what it is about. */
export function MessageList({ messages, onOpen }: MessageListProps) {
  const { t } = useTranslation('notify');
  return (
    <ul className={styles.list}>
      {messages.map((message) => (
        <li key={message.id} className={message.readAt ? styles.read : styles.unread}>
          <button type="button" className={styles.message} onClick={() => onOpen(message)}>
            <span className={styles.head}>
              <strong>{message.title}</strong>
              {!message.readAt && <span className={styles.mark}>{t('unread')}</span>}
            </span>
            <span>{message.body}</span>
            <time className={styles.time} dateTime={message.createdAt}>
              {dateTimeCN(message.createdAt)}
            </time>
          </button>
        </li>
      ))}
    </ul>
  );
}
