import { Alert } from 'antd';

/** What the server refused about the form as a whole. */
export function Problems({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return <Alert type="error" showIcon role="alert" style={{ marginBlockEnd: 12 }} title={messages.join(' ')} />;
}
