import { Drawer } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '@/kit/state/ErrorBoundary';

const WIDTH = 640;

interface DetailDrawerProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** State tag and buttons at the right end of the title. */
  extra?: ReactNode;
  /** Decisions, always in view at the bottom. */
  footer?: ReactNode;
}

/** Detail of one row beside its list. */
export function DetailDrawer({ open, onClose, title, extra, footer, children }: PropsWithChildren<DetailDrawerProps>) {
  const { t } = useTranslation('kit');
  return (
    <Drawer
      destroyOnHidden
      size={WIDTH}
      open={open}
      onClose={onClose}
      title={title}
      extra={extra}
      footer={footer}
      closable={{ 'aria-label': t('close') }}
      styles={{ wrapper: { maxWidth: '100vw' }, body: { padding: 16 } }}
    >
      <ErrorBoundary>{children}</ErrorBoundary>
    </Drawer>
  );
}
