import { Form, Input, Radio, Select, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchivePaperKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { type Archive, OUTDATED } from '../parts/useArchive';
import { CheckPaper, FilePaper, RemovePaper } from './documents';
import { attachmentsOf, FilesField } from './FilesField';
import type { Paper } from './useProgress';
import { PAPER_KINDS } from './vocabulary';

interface FilingValues {
  kind: ArchivePaperKind;
  issuer?: string;
  issuedOn?: string;
  expiresOn?: string;
  note?: string;
  files?: UploadFile<string>[];
}

interface FilePaperDialogProps {
  archive: Archive;
  missing: readonly ArchivePaperKind[];
  onClose: () => void;
}

/** Adds a paper; without a scan it was seen and is kept on paper. */
export function FilePaperDialog({ archive, missing, onClose }: FilePaperDialogProps) {
  const { t } = useTranslation('intake');
  const file = useGqlMutation(FilePaper, { invalidates: OUTDATED });
  const kinds = [...missing, ...PAPER_KINDS.filter((kind) => !missing.includes(kind))];
  return (
    <ActionDialog<FilingValues>
      title={t('papers.file')}
      submitLabel={t('papers.file')}
      initialValues={missing[0] ? { kind: missing[0] } : {}}
      onSubmit={async ({ files, ...values }) => {
        const attachmentId = attachmentsOf(files)[0] ?? null;
        await file.mutateAsync({
          input: { archiveId: archive.id, attachmentId, ...values },
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('papers.name')} rules={[{ required: true, message: t('required') }]}>
        <Select
          options={kinds.map((value) => ({
            value,
            label: t(`papers.kind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="issuer" label={t('papers.issuer')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('papers.issuedOn')}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="expiresOn" label={t('papers.expiresOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="files" label={t('papers.scan')} extra={t('papers.scanHint')}>
        <FilesField max={1} />
      </Form.Item>
      <Form.Item name="note" label={t('papers.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

interface PaperDialogProps {
  paper: Paper;
  onClose: () => void;
}

/** What the office found when it looked at a paper (核验). */
export function CheckPaperDialog({ paper, onClose }: PaperDialogProps) {
  const { t } = useTranslation('intake');
  const check = useGqlMutation(CheckPaper, { invalidates: OUTDATED });
  return (
    <ActionDialog<{ genuine: boolean; reason?: string }>
      title={t('papers.checkTitle', { name: t(`papers.kind.${paper.kind}`) })}
      submitLabel={t('papers.check')}
      initialValues={{ genuine: true }}
      onSubmit={async (values) => {
        await check.mutateAsync({ input: { id: paper.id, ...values } });
      }}
      onClose={onClose}
    >
      <Form.Item name="genuine" label={t('papers.verdict')}>
        <Radio.Group
          options={[
            { value: true, label: t('papers.states.VERIFIED') },
            { value: false, label: t('papers.states.REFUSED') },
          ]}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('papers.refusal')} extra={t('papers.refusalHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

export function RemovePaperDialog({ paper, onClose }: PaperDialogProps) {
  const { t } = useTranslation('intake');
  const remove = useGqlMutation(RemovePaper, { invalidates: OUTDATED });
  return (
    <ActionDialog
      danger
      title={t('papers.removeTitle', { name: t(`papers.kind.${paper.kind}`) })}
      submitLabel={t('papers.remove')}
      onSubmit={async () => {
        await remove.mutateAsync({ input: { id: paper.id } });
      }}
      onClose={onClose}
    >
      <p>{t('papers.removeDetail')}</p>
    </ActionDialog>
  );
}
