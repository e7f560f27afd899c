import { Button, Input, Space } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputRef } from 'antd';
import { toast } from './toast';

/** A link that is shown once, with a way to copy it. A server that was not told its address gives only the path. */
export function SecretLink({ label, url }: { label: string; url: string }) {
  const { t } = useTranslation('kit');
  const input = useRef<InputRef>(null);
  const address = new URL(url, location.href).href;
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      toast(t('link.copied'));
    } catch {
      // Plain http has no clipboard; the text is selected for the keyboard.
      toast(t('link.selected'));
    }
  };
  return (
    <Space.Compact block>
      <Input ref={input} readOnly value={address} aria-label={label} onFocus={(event) => event.target.select()} />
      <Button type="primary" onClick={() => void copy()}>
        {t('link.copy')}
      </Button>
    </Space.Compact>
  );
}
