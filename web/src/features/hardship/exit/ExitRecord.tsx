import { Button, Descriptions, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { dateTimeCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import { FileLinks } from '../progress/FileLinks';
import { WithdrawArchiveExit } from './documents';
import { type Exit, EXIT_TONES } from './exit';
import styles from './exit.module.css';

/** A request that the household leaves, with what was found and how it ended. */
export function ExitRecord({ exit }: { exit: Exit }) {
  const { t } = useTranslation('exit');
  const [asked, setAsked] = useState(false);
  const verdicts = exit.findings.map(({ condition, verdict, evidence }) => ({
    key: condition,
    label: t(`condition.${condition}`),
    children: [t(`verdict.${verdict}`), evidence].filter(Boolean).join(t('join')),
  }));
  const items = [
    { key: 'cause', label: t('cause'), children: `${t(`causes.${exit.cause}`)}${t('join')}${exit.note}` },
    ...verdicts,
    exit.heldOn !== null && {
      key: 'meeting',
      label: t('meeting'),
      children: t('votes', {
        on: exit.heldOn,
        present: exit.present ?? 0,
        inFavour: exit.inFavour ?? 0,
        against: exit.against ?? 0,
      }),
    },
    exit.minutes !== '' && { key: 'minutes', label: t('minutes'), children: exit.minutes },
    exit.files.length > 0 && { key: 'files', label: t('files'), children: <FileLinks files={exit.files} /> },
    exit.assessmentId !== null && {
      key: 'means',
      label: t('assessment'),
      children: t('seeAssessment'),
    },
    { key: 'by', label: t('by'), children: `${exit.proposedByName} ${dateTimeCN(exit.proposedAt)}` },
    exit.endedAt !== null && {
      key: 'ended',
      label: t('ended'),
      children: [dateTimeCN(exit.endedAt), exit.outcome === 'OBJECTION_UPHELD' ? t('upheld') : exit.outcome].join(' '),
    },
    exit.relapsedAt !== null && { key: 'relapsed', label: t('relapsed'), children: dateTimeCN(exit.relapsedAt) },
  ].filter((item) => item !== false);
  return (
    <section className={styles.sheet}>
      <Descriptions
        bordered
        size="small"
        column={1}
        title={
          <span className={styles.title}>
            {t('record', { round: exit.round })}
            <StatusTag tone={EXIT_TONES[exit.state]}>{t(`state.${exit.state}`)}</StatusTag>
          </span>
        }
        extra={
          exit.viewerCan.includes('withdraw') && (
            <Button size="small" onClick={() => setAsked(true)}>
              {t('withdraw')}
            </Button>
          )
        }
        items={items.map((item) => ({ ...item, styles: { label: { width: '9rem' } } }))}
      />
      {asked && <Withdraw exit={exit} onClose={() => setAsked(false)} />}
    </section>
  );
}

function Withdraw({ exit, onClose }: { exit: Exit; onClose: () => void }) {
  const { t } = useTranslation('exit');
  const withdraw = useGqlMutation(WithdrawArchiveExit, { invalidates: OUTDATED });
  return (
    <ActionDialog<{ reason: string }>
      title={t('withdraw')}
      submitLabel={t('withdraw')}
      onSubmit={async ({ reason }) => {
        await withdraw.mutateAsync({ input: { id: exit.id, expectedVersion: exit.version, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('withdrawHint')}</p>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, min: 2, message: t('required') }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
