import styles from './ToastHost.module.css';
import { useToast } from './toast';

/** Place of the short messages. Always in the page, so that screen readers announce what appears in it. */
export function ToastHost() {
  const message = useToast();
  return (
    <div role="status" className={styles.host}>
      {message && <div className={styles.toast}>{message}</div>}
    </div>
  );
}
