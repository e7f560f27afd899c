import { Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { uploadFile } from '@/lib/upload';
import { AddApplicationPapers } from '../documents';
import { type Application, OUTDATED } from './useApplication';
import { PAPERS } from './vocabulary';

interface Values {
  kind: PaperKind;
  note?: string;
}

const ACCEPT = 'application/pdf,image/jpeg,image/png';

/** Files a paper: a scan, or the word that the original lies in the paper file. */
export function AddPaperDialog({ application: a, onClose }: { application: Application; onClose: () => void }) {
  const { t } = useTranslation('assistance');
  const add = useGqlMutation(AddApplicationPapers, { invalidates: OUTDATED });
  const [file, setFile] = useState<File>();
  const uploaded = useRef<string>(undefined); // a second try needs no second upload
  const submit = async ({ kind, note }: Values) => {
    if (file) uploaded.current ??= (await uploadFile('SIGNED_PAPER', file)).attachmentId;
    const paper = { kind, note: note ?? null, attachmentId: uploaded.current ?? null };
    await add.mutateAsync({ input: { id: a.id, expectedVersion: a.version, papers: [paper] } });
  };
  return (
    <ActionDialog<Values>
      title={t('papers.add')}
      submitLabel={t('papers.file')}
      initialValues={{ kind: a.missingPapers[0] ?? 'OTHER' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('papers.kind')}>
        <Select options={PAPERS.map((value) => ({ value, label: t(`paper.${value}`) }))} />
      </Form.Item>
      <Form.Item label={t('papers.scan')} htmlFor="paper-file" extra={t('papers.scanHint')}>
        <input
          id="paper-file"
          type="file"
          accept={ACCEPT}
          onChange={({ target }) => {
            uploaded.current = undefined;
            setFile(target.files?.[0]);
          }}
        />
      </Form.Item>
      <Form.Item name="note" label={t('papers.note')}>
        <Input maxLength={100} />
      </Form.Item>
    </ActionDialog>
  );
}
