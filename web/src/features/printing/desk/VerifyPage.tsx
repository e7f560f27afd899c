import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Input, Space, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { PrintoutTable } from '../parts/PrintoutTable';
import { sha256Of } from '../parts/sha256';

/** Tells whether a paper or a PDF is what this union printed, by whom and what for. */
export function Component() {
  const { t } = useTranslation(['printing', 'menu']);
  const [proof, setProof] = useState('');
  return (
    <Card>
      <h1 className="nx-unseen">{t('menu:printing.verify')}</h1>
      <p>{t('verify.hint')}</p>
      <Space wrap>
        <Input.Search
          aria-label={t('verify.code')}
          placeholder="1F2E-3D4C-5B6A-7988"
          enterButton={t('verify.check')}
          maxLength={64}
          onSearch={(text) => setProof(text.trim())}
        />
        <Upload
          accept="application/pdf"
          showUploadList={false}
          beforeUpload={async (file) => {
            setProof(await sha256Of(file));
            return false;
          }}
        >
          <Button icon={<FileSearchOutlined aria-hidden />}>{t('verify.file')}</Button>
        </Upload>
      </Space>
      {proof && <PrintoutTable proof={proof} />}
    </Card>
  );
}
