import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { PrintButton } from '@/kit/print/PrintButton';
import type { Archive } from './useArchive';

const FORMS = ['ARCHIVE', 'SIGNATURES', 'SURVEY_BLANK', 'SURVEY'] as const;

const CancelDialog = onDemand(async () => (await import('./CancelDialog')).CancelDialog);
const DutiesDialog = onDemand(async () => (await import('./DutiesDialog')).DutiesDialog);
const OpenAccessDialog = onDemand(async () => (await import('./OpenAccessDialog')).OpenAccessDialog);

/** What may be done with an archive now, as the server says. */
export function ArchiveActions({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const [cancelling, setCancelling] = useState(false);
  const [charging, setCharging] = useState(false);
  const [opening, setOpening] = useState(false);
  return (
    <>
      <Can action="worker.admit">
        <Button onClick={() => setOpening(true)}>{t('access.open')}</Button>
      </Can>
      <PrintButton sensitive subjectId={archive.id} forms={FORMS} />
      {archive.viewerCan.includes('charge') && <Button onClick={() => setCharging(true)}>{t('duty.title')}</Button>}
      {archive.viewerCan.includes('cancel') && (
        <Button danger onClick={() => setCancelling(true)}>
          {t('detail.cancel')}
        </Button>
      )}
      {archive.viewerCan.includes('edit') && (
        <LinkButton type="primary" to={`/archives/${archive.id}/edit`}>
          {t('detail.edit')}
        </LinkButton>
      )}
      {charging && <DutiesDialog archive={archive} onClose={() => setCharging(false)} />}
      {opening && <OpenAccessDialog archive={archive} onClose={() => setOpening(false)} />}
      {cancelling && <CancelDialog archive={archive} onClose={() => setCancelling(false)} />}
    </>
  );
}
