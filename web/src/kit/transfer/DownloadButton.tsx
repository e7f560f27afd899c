import { DownloadOutlined } from '@ant-design/icons';
import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { codeOf, ApiError } from '@/lib/graphql';

interface DownloadButtonProps extends Pick<ButtonProps, 'type' | 'size' | 'children'> {
  /** Asks for the address of the file, which works for a minute. */
  link: () => Promise<string>;
}

/** Fetches a file whose address is made on demand. */
export function DownloadButton({ link, ...button }: DownloadButtonProps) {
  const { t } = useTranslation('kit');
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      // The store sends it as an attachment, so the page stays.
      location.assign(await link());
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(codeOf(error) === 'NETWORK' ? t('error.networkHint') : error.message);
    } finally {
      setBusy(false);
    }
  };
  return <Button {...button} icon={<DownloadOutlined aria-hidden />} loading={busy} onClick={() => void download()} />;
}
